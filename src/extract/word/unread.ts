import { NOWHERE, type Notice } from '../../model/index.ts';
import { linesIn } from './characters.ts';
import { withoutInstructions } from './fields.ts';
import { stronger, type Fate, type Item } from './story.ts';

/** As much as a notice quotes. */
const LONGEST_QUOTE = 120;

/** What is not read as it stands in the file: hidden words, and words that tracked changes put in or took out. */
export class Unread {
  #hidden = '';
  #revised = '';
  #isRevised = false;

  /** Takes note of words; inserted ones are read all the same. */
  add(fate: Fate, words: string): void {
    if (fate === 'hidden') this.#hidden = quoted(this.#hidden, words);
    if (fate !== 'inserted' && fate !== 'deleted') return;
    this.#revised = quoted(this.#revised, words);
    this.#isRevised = true;
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
    if (this.#hidden !== '') notices.push({ kind: 'hidden', at: NOWHERE, text: shortened(this.#hidden) });
    if (this.#isRevised) notices.push({ kind: 'revised', at: NOWHERE, text: shortened(this.#revised) });
    return notices;
  }
}

/** A quote with words added as long as it is short. */
function quoted(quote: string, words: string): string {
  if (quote.length > LONGEST_QUOTE) return quote;
  const text = linesIn(words).join(' ').trim();
  return text === '' || quote === '' ? quote + text : `${quote} ${text}`;
}

function shortened(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}
