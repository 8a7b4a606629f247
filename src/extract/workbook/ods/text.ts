import { withoutShapeless } from '../../shapeless.ts';
import { attributesOf } from '../../xml/attributes.ts';
import { wholeNumber } from '../values.ts';

/** Elements whose text is no part of a cell's own: comments, drawings, readings of characters. */
const ASIDES = new Set(['annotation', 'custom-shape', 'frame', 'g', 'note', 'ruby-text']);
const MOST_BLANKS = 100;

/** The paragraphs in a cell, as its elements come (OpenDocument 1.3, part 3, 6.1). */
export class CellText {
  readonly #paragraphs: string[] = [];
  /** Of the elements that are open within the cell. */
  #depth = 0;
  /** Depth of the paragraph, and of the aside, that is open. */
  #paragraph: number | null = null;
  #aside: number | null = null;

  get isClosed(): boolean {
    return this.#depth === 0;
  }

  /** Null for a cell without a paragraph. */
  get text(): string | null {
    return this.#paragraphs.length === 0 ? null : withoutShapeless(this.#paragraphs.join('\n'));
  }

  open(name: string, written: string): void {
    this.#depth += 1;
    if (this.#aside !== null) return;
    if (ASIDES.has(name)) this.#aside = this.#depth;
    else if (this.#paragraph === null) {
      if (name !== 'p') return;
      this.#paragraph = this.#depth;
      this.#paragraphs.push('');
    } else if (name === 's') this.#add(' '.repeat(blanksIn(written)));
    else if (name === 'tab') this.#add(' ');
    else if (name === 'line-break') this.#add('\n');
  }

  close(): void {
    if (this.#aside === this.#depth) this.#aside = null;
    if (this.#paragraph === this.#depth) this.#paragraph = null;
    this.#depth -= 1;
  }

  /** Blanks and line ends in a row count as one. */
  take(text: string): void {
    if (this.#paragraph !== null && this.#aside === null) this.#add(text.replace(/[ \t\r\n]+/gu, ' '));
  }

  #add(text: string): void {
    this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text);
  }
}

function blanksIn(written: string): number {
  return Math.min(wholeNumber(attributesOf(written).get('text:c')) ?? 1, MOST_BLANKS);
}
