import { NOWHERE, type Document, type TextBlock } from '../../model/index.ts';
import type { Labels } from '../numbering/labels.ts';
import { isInsideSentence } from '../sentence.ts';
import { linesIn } from './characters.ts';
import { withoutInstructions } from './fields.ts';
import { joined } from './joined.ts';
import { isShown, type Item, type Paragraph, type Table } from './story.ts';
import { Tables, type Block } from './tables.ts';
import { Unread } from './unread.ts';

/** What a Word file shows: its paragraphs with their labels, its tables as grids, and notices of what is not read. */
export function documentOf(items: readonly Item[], labels: Labels, path: string): Document {
  const showing = new Showing(labels);
  const blocks = showing.blocksOf(items);
  return { path, blocks, notices: showing.notices() };
}

class Showing {
  readonly #labels: Labels;
  readonly #tables = new Tables();
  readonly #unread = new Unread();

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  blocksOf(items: readonly Item[]): Block[] {
    return joined(items).flatMap((item): Block[] => {
      if (item.kind === 'paragraph') return this.#paragraph(item);
      return item.kind === 'table' ? this.#table(item) : this.blocksOf(item.items);
    });
  }

  notices(): Document['notices'] {
    return this.#unread.notices();
  }

  /** One block for each of its lines. */
  #paragraph(paragraph: Paragraph): TextBlock[] {
    let before = '';
    return linesIn(this.#textOf(paragraph)).flatMap((line): TextBlock[] => {
      const text = line.trim();
      if (text === '') return [];
      const goesOn = isInsideSentence(before, line);
      before = text;
      return [{ kind: 'text', text, at: NOWHERE, paragraph: goesOn ? 'goes on' : 'begins' }];
    });
  }

  /** Its words with its label in front, which has none where nothing is left of the paragraph. */
  #textOf({ runs, mark, list }: Paragraph): string {
    let words = '';
    for (const { text, fate } of withoutInstructions(runs)) {
      if (isShown(fate)) words += text;
      this.#unread.add(fate, text);
    }
    this.#unread.add(mark, '');
    const isLeft = isShown(mark) || words.trim() !== '';
    return list && isLeft ? this.#labels.next(list.list, list.level) + words : words;
  }

  #table({ rows }: Table): Block[] {
    const shown = rows.filter(({ fate, cells }) => {
      this.#unread.add(fate, '');
      if (isShown(fate)) return true;
      for (const { items } of cells) this.#unread.addAll(fate, items);
      return false;
    });
    return this.#tables.blocksOf(shown, ({ items }, isCovered) => {
      if (!isCovered) return this.blocksOf(items);
      this.#unread.addAll('hidden', items);
      return [];
    });
  }
}
