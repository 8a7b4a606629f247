import type { TableId } from '../../model/index.ts';
import { tidy, withoutEnumerator } from '../wording.ts';
import type { DraftRow } from './draft.ts';
import type { Entry } from './entries.ts';
import { classOf, lineOf } from './labels.ts';

/** What a row is known by. */
export type RowName = Pick<DraftRow, 'key' | 'code' | 'name'>;

/** Names the rows of a table one after another, as what stands before a row may tell what it is. */
export class RowNames {
  readonly #id: TableId;
  readonly #taken = new Set<string>();
  /** The last line of each list that is no part of another. */
  readonly #heads = new Map<number, string>();

  constructor(id: TableId) {
    this.#id = id;
  }

  /** Null where it has neither code nor name. */
  name(entry: Entry): RowName | null {
    const own = this.#own(entry);
    if (own === null) return null;
    const isAgain = isPart(entry.name) && this.#taken.has(own.key);
    const key = isAgain ? `${this.#heads.get(entry.panel) ?? ''}（${own.key}）` : own.key;
    if (!isPart(entry.name)) this.#heads.set(entry.panel, own.key);
    this.#taken.add(key);
    return { ...own, key };
  }

  #own({ code, name, panel }: Entry): RowName | null {
    const words = withoutEnumerator(tidy(name));
    if (code !== null) return { key: code, code, name: words };
    if (words === '') return null;
    const line = lineOf(this.#id, words, panel);
    if (line !== null) return { key: this.#ofOpening(line) ?? line, code: null, name: words };
    const ofClass = this.#id === '01' || this.#id === '04' ? classOf(words) : null;
    return ofClass
      ? { key: ofClass.name, code: ofClass.code, name: words }
      : { key: words, code: null, name: isPart(name) ? `其中：${words}` : words };
  }

  /** The funds of 04 that stand below what was carried over are parts of that. */
  #ofOpening(line: string): string | null {
    const isFund = this.#id === '04' && line.endsWith('财政拨款');
    return isFund && this.#taken.has(OPENING) ? `${OPENING}（${line}）` : null;
  }
}

const OPENING = '年初结转和结余';

/** A line that breaks down the one above it says so, and needs no code. */
function isPart(name: string): boolean {
  return /其中[:：]/u.test(name);
}
