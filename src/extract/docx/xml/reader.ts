import { Unreadable } from '../../word/unreadable.ts';
import { unescaped } from './entities.ts';
import { Scanner } from './scanner.ts';

const ATTRIBUTE = /\s+(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

/**
 * A part of a package, read once from front to back. Names are local ones, as the two editions of the standard differ in
 * their namespaces alone.
 */
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
  attribute(wanted: string): string | undefined {
    const written = this.#scanner.attributes.trimEnd();
    if (!written.includes(wanted)) return undefined;
    ATTRIBUTE.lastIndex = 0;
    while (ATTRIBUTE.lastIndex < written.length) {
      const [, name, double, single = ''] = ATTRIBUTE.exec(written) ?? [];
      if (name === undefined) throw new Unreadable('damaged');
      if (name === wanted) return unescaped(double ?? single);
    }
    return undefined;
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
