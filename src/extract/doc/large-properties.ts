import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import { modifiersIn, type Modifier } from './sprms.ts';

/** Modifiers whose operand is the place of a group of modifiers in the data stream ([MS-DOC] 2.6.2). */
const PLACES: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);
/** Groups of all rows of a report come to a few megabytes. */
const MOST_READ = 32 * 1024 * 1024;

/** Groups of modifiers that have no room within a page, which stand in the data stream ([MS-DOC] 2.9.209). */
export class LargeProperties {
  readonly #data: Bytes | null;
  #read = 0;

  constructor(data: Bytes | null) {
    this.#data = data;
  }

  /** The modifiers that bytes hold; where one leads to a group, those of that in its place and no more. */
  *modifiersIn(bytes: Bytes): Generator<Modifier> {
    for (const modifier of modifiersIn(bytes)) {
      if (this.#data && PLACES.has(modifier.code)) {
        yield* modifiersIn(this.#groupAt(bytes.u32(modifier.at), this.#data));
        return;
      }
      yield modifier;
    }
  }

  #groupAt(place: number, data: Bytes): Bytes {
    const size = data.u16(place);
    this.#read += size;
    if (this.#read > MOST_READ) throw new Unreadable('too-large');
    return data.part(place + 2, size);
  }
}
