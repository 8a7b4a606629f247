import { NO_BYTES, type Bytes } from '../bytes.ts';
import { plexOf, stretchAt, type PlexEntry } from './plex.ts';
import type { Stretch } from './word-file.ts';

const PAGE_SIZE = 512;
/** The upper bits of the number of a page mean nothing. */
const PAGE_NUMBER = 0x3fffff;

/** What is said of the characters between two places of the document stream. */
export interface Formatted extends Stretch {
  readonly properties: Bytes;
}

/** How the pages of one kind are laid out. */
interface Layout {
  /** How many bytes lead to the properties of each stretch, by the first of them. */
  readonly entrySize: number;
  /** The properties that stand somewhere in a page, behind their size. */
  readonly propertiesAt: (page: Bytes, at: number) => Bytes;
}

/** [MS-DOC] 2.9.33. */
export const OF_CHARACTERS: Layout = {
  entrySize: 1,
  propertiesAt: (page, at) => page.part(at + 1, page.u8(at)),
};

/** [MS-DOC] 2.9.174, 2.9.175: the size is in words, and one byte more if it begins with nil. */
export const OF_PARAGRAPHS: Layout = {
  entrySize: 13,
  propertiesAt: (page, at) => {
    const size = page.u8(at);
    return size === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * size - 1);
  },
};

/** Pages of properties in the document stream. Each is read once, wherever it is led to from. */
export class Pages {
  readonly #document: Bytes;
  readonly #places: readonly PlexEntry[];
  readonly #layout: Layout;
  readonly #pages = new Map<number, readonly Formatted[]>();

  constructor(document: Bytes, list: Bytes | null, layout: Layout) {
    this.#document = document;
    this.#places = list ? plexOf(list, 4) : [];
    this.#layout = layout;
  }

  /** What stands around a place with the same properties; `null` where no page tells. */
  at(place: number): Formatted | null {
    const entry = stretchAt(this.#places, place);
    return entry && stretchAt(this.#page(entry.data.u32(0) & PAGE_NUMBER), place);
  }

  #page(number: number): readonly Formatted[] {
    const known = this.#pages.get(number);
    if (known) return known;
    const page = this.#document.part(number * PAGE_SIZE, PAGE_SIZE);
    const count = page.u8(PAGE_SIZE - 1);
    const { entrySize, propertiesAt } = this.#layout;
    const stretches = Array.from({ length: count }, (_, index): Formatted => {
      const at = 2 * page.u8(4 * (count + 1) + entrySize * index);
      const properties = at === 0 ? NO_BYTES : propertiesAt(page, at);
      return { start: page.u32(4 * index), end: page.u32(4 * index + 4), properties };
    });
    this.#pages.set(number, stretches);
    return stretches;
  }
}
