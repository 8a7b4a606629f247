import { Scanner } from './scanner.ts';

/** Is told of elements as they open and close and of the texts in them; names are without prefix. */
export interface XmlHandler {
  /** @param attributes as they are written */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  take?(text: string): void;
}

/**
 * Goes through a document and tells a handler of its elements and texts in their order. No tree is built, which would
 * take many times the size of a sheet.
 *
 * @throws Unreadable `damaged`, `too-large`
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const scanner = new Scanner(xml);
  for (let piece = scanner.next(); piece !== null; piece = scanner.next()) {
    if (piece === 'opens') handler.open?.(scanner.name, scanner.attributes);
    else if (piece === 'closes') handler.close?.(scanner.name);
    else handler.take?.(scanner.text);
  }
}
