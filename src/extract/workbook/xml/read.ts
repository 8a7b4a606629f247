import { Unreadable } from '../unreadable.ts';
import { OpenElements, type XmlReader } from './elements.ts';

const COMMENT = { opens: '<!--', closes: '-->' };
const INSTRUCTION = { opens: '<?', closes: '?>' };
const PLAIN_TEXT = { opens: '<![CDATA[', closes: ']]>' };
const GREATER = '>'.charCodeAt(0);
const DOUBLE = '"'.charCodeAt(0);
const SINGLE = "'".charCodeAt(0);

/**
 * Reads an XML document and tells a reader of its elements and texts in their order. No tree is built, which would take
 * many times the size of a sheet.
 *
 * @throws Unreadable for a document that breaks off or is not well-formed otherwise, so that no row is left out unseen
 */
export function readXml(xml: string, reader: XmlReader): void {
  const elements = new OpenElements(reader);
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    const end = start < 0 ? xml.length : start;
    if (end > at) elements.text(xml.slice(at, end));
    at = start < 0 ? end : readMarkup(xml, start, elements);
  }
  elements.finish();
}

/** Reads what begins with a bracket, and tells where it ends. */
function readMarkup(xml: string, start: number, elements: OpenElements): number {
  if (xml.startsWith(COMMENT.opens, start)) return endOf(xml, COMMENT.closes, start);
  if (xml.startsWith(INSTRUCTION.opens, start)) return endOf(xml, INSTRUCTION.closes, start);
  if (xml.startsWith(PLAIN_TEXT.opens, start)) {
    const end = endOf(xml, PLAIN_TEXT.closes, start);
    elements.plainText(xml.slice(start + PLAIN_TEXT.opens.length, end - PLAIN_TEXT.closes.length));
    return end;
  }
  const end = endOfTag(xml, start);
  elements.tag(xml.slice(start + 1, end - 1));
  return end;
}

/** A bracket within a quoted value ends no tag. */
function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === DOUBLE || code === SINGLE) at = endOf(xml, xml.charAt(at), at + 1) - 1;
  }
  throw new Unreadable('damaged');
}

/** Behind the next mark. */
function endOf(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start);
  if (end < 0) throw new Unreadable('damaged');
  return end + mark.length;
}
