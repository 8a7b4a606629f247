import { Unreadable } from '../unreadable.ts';
import { unescaped } from './entities.ts';
import { localName } from './names.ts';
import { nameEnd, tagEnd } from './tags.ts';

/** What comes next in a document: an element begins or ends, or there is text. */
export type Piece = 'opens' | 'closes' | 'text';

/** No document nests its elements this deep. */
const DEEPEST = 500;
/** No cell holds more than 32,767 characters, each of which may be written as an entity. */
const LONGEST_TEXT = 200_000;
const COMMENT = { opens: '<!--', closes: '-->' } as const;
const PLAIN_TEXT = { opens: '<![CDATA[', closes: ']]>' } as const;
const [EXCLAMATION, SLASH, LESS, QUESTION] = [0x21, 0x2f, 0x3c, 0x3f];

/**
 * Goes through an XML document piece by piece. What is not well-formed is damage, so that of a document that breaks off
 * nothing is left out unseen; and so is a declaration `<!DOCTYPE`, which entities of the document's own would need. It
 * keeps no more than the names of the elements that are open.
 */
export class Scanner {
  /** The attributes of the element that was opened last, as they are written. */
  attributes = '';
  readonly #xml: string;
  #at = 0;
  /** The elements that are open, by their names as written. */
  readonly #open: string[] = [];
  /** The element that was opened or closed last. */
  #name = '';
  #hasBegun = false;
  /** Whether the element that was opened last has no content, and its end comes next. */
  #isEmpty = false;
  #words = { start: 0, end: 0, isPlain: false };

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** The element that was opened or closed last, without prefix. */
  get name(): string {
    return localName(this.#name);
  }

  /** Of elements that are open. */
  get depth(): number {
    return this.#open.length;
  }

  /**
   * The text that came last.
   *
   * @throws Unreadable `too-large`
   */
  get text(): string {
    const { start, end, isPlain } = this.#words;
    if (end - start > LONGEST_TEXT) throw new Unreadable('too-large');
    const text = this.#xml.slice(start, end);
    return isPlain ? text : unescaped(text);
  }

  /** `null` at the end of the document. */
  next(): Piece | null {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      this.#name = this.#open.pop() ?? '';
      return 'closes';
    }
    while (this.#at < this.#xml.length) {
      const piece = this.#xml.charCodeAt(this.#at) === LESS ? this.#markup() : this.#takeWords();
      if (piece) return piece;
    }
    if (!this.#hasBegun || this.depth > 0) throw new Unreadable('damaged');
    return null;
  }

  #markup(): Piece | null {
    switch (this.#xml.charCodeAt(this.#at + 1)) {
      case SLASH:
        return this.#close();
      case QUESTION:
        return this.#passOver('?>');
      case EXCLAMATION:
        return this.#aside();
      default:
        return this.#openElement();
    }
  }

  #takeWords(): Piece | null {
    const start = this.#at;
    const end = this.#xml.indexOf('<', start);
    this.#at = end < 0 ? this.#xml.length : end;
    return this.#wordsAt(start, this.#at, false);
  }

  #aside(): Piece | null {
    if (this.#xml.startsWith(COMMENT.opens, this.#at)) return this.#passOver(COMMENT.closes);
    if (!this.#xml.startsWith(PLAIN_TEXT.opens, this.#at)) throw new Unreadable('damaged');
    const start = this.#at + PLAIN_TEXT.opens.length;
    this.#passOver(PLAIN_TEXT.closes);
    return this.#wordsAt(start, this.#at - PLAIN_TEXT.closes.length, true);
  }

  /** Outside of all elements there are blanks alone. */
  #wordsAt(start: number, end: number, isPlain: boolean): Piece | null {
    this.#words = { start, end, isPlain };
    if (this.depth > 0) return 'text';
    if (/[^\s\uFEFF]/u.test(this.#xml.slice(start, end))) throw new Unreadable('damaged');
    return null;
  }

  #close(): Piece {
    const start = this.#at + 2;
    this.#passOver('>');
    const name = this.#open.pop();
    const isSame = name !== undefined && this.#xml.startsWith(name, start);
    if (!isSame || this.#xml.slice(start + name.length, this.#at - 1).trim() !== '')
      throw new Unreadable('damaged');
    this.#name = name;
    return 'closes';
  }

  #openElement(): Piece {
    const start = this.#at + 1;
    const behindName = nameEnd(this.#xml, start);
    const end = tagEnd(this.#xml, behindName);
    const isSecondRoot = this.#hasBegun && this.depth === 0;
    if (behindName === start || isSecondRoot || this.depth === DEEPEST) throw new Unreadable('damaged');
    this.#hasBegun = true;
    this.#isEmpty = this.#xml.charCodeAt(end - 1) === SLASH;
    this.#name = this.#xml.slice(start, behindName);
    this.#open.push(this.#name);
    this.attributes = this.#xml.slice(behindName, this.#isEmpty ? end - 1 : end);
    this.#at = end + 1;
    return 'opens';
  }

  #passOver(mark: string): null {
    const end = this.#xml.indexOf(mark, this.#at);
    if (end < 0) throw new Unreadable('damaged');
    this.#at = end + mark.length;
    return null;
  }
}
