import { isInsideSentence } from '../sentence.ts';
import type { Paragraph } from './items.ts';
import { extent, shown } from './shown.ts';
import type { Element } from './tree.ts';

/** Text that runs on over inline elements until a block or a line break ends it. */
export class RunningText {
  #raw = '';
  #line: number | null = null;
  #linked = 0;
  /** The paragraph that a line break has just ended. */
  #broken: string | null = null;

  /** `line` is where the text begins in the source, blank lines before its words included. */
  add(raw: string, line: number | null, isLinked: boolean): void {
    if (this.#line === null && line !== null) {
      const words = raw.search(/\S/u);
      if (words >= 0) this.#line = line + raw.slice(0, words).split('\n').length - 1;
    }
    if (isLinked) this.#linked += extent(raw);
    this.#raw += raw;
  }

  /** The paragraph so far, where it has words; what follows may go on with it. */
  breakLine(within: Element): Paragraph | null {
    const paragraph = this.end(within);
    this.#broken = paragraph?.text ?? null;
    return paragraph;
  }

  /** The paragraph so far, where it has words. */
  end(within: Element): Paragraph | null {
    const [text, line, linked] = [shown(this.#raw), this.#line, this.#linked];
    const goesOn = this.#broken !== null && isInsideSentence(this.#broken, this.#raw);
    this.#raw = '';
    this.#line = null;
    this.#linked = 0;
    this.#broken = null;
    return text === '' ? null : { kind: 'paragraph', text, line, goesOn, linked, within };
  }
}
