import { NOWHERE, type Notice } from '../../model/index.ts';
import { Quote } from '../quote.ts';
import { linesIn } from './characters.ts';
import { withoutInstructions } from './fields.ts';
import { stronger, type Fate, type Item } from './story.ts';

/** What is not read as it stands in the file: hidden words, and words that tracked changes put in or took out. */
export class Unread {
  readonly #hidden = new Quote();
  readonly #revised = new Quote();
  #isRevised = false;

  /** Takes note of words; inserted ones are read all the same. */
  add(fate: Fate, words: string): void {
    if (fate === 'shown') return;
    const quote = fate === 'hidden' ? this.#hidden : this.#revised;
    if (!quote.isFull) quote.add(linesIn(words).join(' ').trim());
    this.#isRevised ||= fate !== 'hidden';
  }

  /** Takes note of all words in what is hidden or deleted as a whole. */
  addAll(fate: Fate, items: readonly Item[]): void {
    for (const item of items) {
      if (item.kind === 'box') this.addAll(fate, item.items);
      else if (item.kind === 'table') {
        for (const { cells } of item.rows) for (const cell of cells) this.addAll(fate, cell.items);
      } else for (const run of withoutInstructions(item.runs)) this.add(stronger(fate, run.fate), run.text);
    }
  }

  notices(): Notice[] {
    const notices: Notice[] = [];
    if (this.#hidden.text !== '') notices.push({ kind: 'hidden', at: NOWHERE, text: this.#hidden.text });
    if (this.#isRevised) notices.push({ kind: 'revised', at: NOWHERE, text: this.#revised.text });
    return notices;
  }
}
