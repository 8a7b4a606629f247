import { Unreadable } from '../unreadable.ts';
import { unescaped } from './entities.ts';

/** Is told of elements as they open and close and of the texts in them; names are without prefix. */
export interface XmlReader {
  /** @param attributes as they are written */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  take?(text: string): void;
}

/** No format of workbooks nests its elements this deep. */
const DEEPEST = 200;
/** No cell holds more than 32,767 characters, each of which may be written as an entity. */
const LONGEST_TEXT = 200_000;
/** A declaration `<!DOCTYPE` has none: a document with entities of its own is refused with it. */
const NAME = /^[^\s/!>"'=]+/u;

/** The elements of a document that are open; one without content opens and closes. */
export class OpenElements {
  readonly #reader: XmlReader;
  readonly #open: string[] = [];
  #begun = false;

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  /** What stands between brackets. */
  tag(words: string): void {
    if (words.startsWith('/')) {
      const name = words.slice(1).trimEnd();
      if (this.#open.pop() !== name) throw new Unreadable('damaged');
      this.#reader.close?.(localName(name));
      return;
    }
    const name = NAME.exec(words)?.[0];
    const isSecondRoot = this.#begun && this.#open.length === 0;
    if (name === undefined || isSecondRoot || this.#open.length === DEEPEST) throw new Unreadable('damaged');
    this.#begun = true;
    const isEmpty = words.endsWith('/');
    this.#reader.open?.(localName(name), words.slice(name.length, isEmpty ? -1 : undefined));
    if (isEmpty) this.#reader.close?.(localName(name));
    else this.#open.push(name);
  }

  /** What stands between tags, with entities. */
  text(written: string): void {
    if (this.#open.length > 0) {
      if (written.length > LONGEST_TEXT) throw new Unreadable('too-large');
      this.#reader.take?.(unescaped(written));
    } else if (/[^\s\uFEFF]/u.test(written)) throw new Unreadable('damaged');
  }

  /** Text without entities. */
  plainText(text: string): void {
    if (this.#open.length > 0) this.#reader.take?.(text);
  }

  /** The end of the document. */
  finish(): void {
    if (!this.#begun || this.#open.length > 0) throw new Unreadable('damaged');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
