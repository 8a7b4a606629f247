import { attributeIn } from './attributes.ts';
import { Scanner } from './scanner.ts';

/** A document, read once from front to back by descending into its elements; names are without prefix. */
export class XmlReader {
  readonly #scanner: Scanner;

  constructor(xml: string) {
    this.#scanner = new Scanner(xml);
  }

  /**
   * The names of the elements in the one that was opened last, each while it is open itself. Whatever of it is not read is
   * passed over.
   *
   * @throws Unreadable `damaged`
   */
  *children(): Generator<string> {
    const scanner = this.#scanner;
    const { depth } = scanner;
    for (let piece = scanner.next(); piece !== null; piece = scanner.next()) {
      if (piece === 'opens' && scanner.depth === depth + 1) yield scanner.name;
      else if (scanner.depth < depth) return;
    }
  }

  /** An attribute of the element that was opened last. */
  attribute(name: string): string | undefined {
    return attributeIn(this.#scanner.attributes, name);
  }

  /** The text in the element that was opened last, up to its end. */
  text(): string {
    const { depth } = this.#scanner;
    let text = '';
    for (
      let piece = this.#scanner.next();
      piece !== null && this.#scanner.depth >= depth;
      piece = this.#scanner.next()
    )
      if (piece === 'text') text += this.#scanner.text;
    return text;
  }
}
