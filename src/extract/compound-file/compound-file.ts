import { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import { entriesOf, type Entry } from './directory.ts';
import { chainFrom, LINK_SIZE, linksIn } from './sectors.ts';

/** Streams below this size stand in small sectors. */
const LEAST_LARGE = 4096;
const SMALL_SECTOR_SIZE = 64;
/** The sectors of the table of links that the header has room for. */
const TABLE_SECTORS_IN_HEADER = 109;

/**
 * A compound file: streams in a file that is laid out like a disk ([MS-CFB]). However its chains run, no more is read than
 * it holds.
 */
export class CompoundFile {
  readonly #file: Bytes;
  readonly #sectorSize: number;
  /** By sector, the next one of its chain. */
  readonly #links: readonly number[];
  readonly #root: Entry;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @throws Unreadable `damaged` */
  constructor(bytes: Uint8Array) {
    this.#file = new Bytes(bytes);
    const shift = this.#file.u16(30);
    if (shift !== 9 && shift !== 12) throw new Unreadable('damaged');
    this.#sectorSize = 2 ** shift;
    this.#links = this.#readLinks();
    const { root, entries } = entriesOf(this.#chain(this.#file.u32(48)));
    this.#root = root;
    this.#entries = entries;
  }

  /** Whether there is a stream of that name. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A stream by its name; `null` where there is none. */
  stream(name: string): Bytes | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    const { first, size } = entry;
    if (size < LEAST_LARGE) return this.#small(first, size);
    return this.#chain(first, Math.ceil(size / this.#sectorSize)).part(0, size);
  }

  #small(first: number, size: number): Bytes {
    const sectors = this.#chain(this.#root.first);
    const links = linksIn(this.#chain(this.#file.u32(60)));
    const chain = chainFrom(first, links, Math.ceil(size / SMALL_SECTOR_SIZE));
    const parts = chain.map((sector) => sectors.raw(sector * SMALL_SECTOR_SIZE, SMALL_SECTOR_SIZE));
    return joined(parts).part(0, size);
  }

  #chain(first: number, wanted?: number): Bytes {
    return joined(chainFrom(first, this.#links, wanted).map((sector) => this.#sector(sector)));
  }

  /** The last sector of a file may be cut short. */
  #sector(sector: number): Uint8Array {
    const start = (sector + 1) * this.#sectorSize;
    return this.#file.raw(start, Math.min(this.#sectorSize, this.#file.length - start));
  }

  /** The table of links stands in sectors that the header names, or that are named in sectors of their own. */
  #readLinks(): number[] {
    const covered = this.#sectorSize * (this.#sectorSize / LINK_SIZE);
    const count = Math.min(this.#file.u32(44), Math.ceil(this.#file.length / covered));
    const names = linksIn(this.#file.part(76, TABLE_SECTORS_IN_HEADER * LINK_SIZE));
    let next = this.#file.u32(68);
    while (names.length < count) {
      const more = linksIn(new Bytes(this.#sector(next)));
      next = more.pop() ?? next;
      names.push(...more);
    }
    return names.slice(0, count).flatMap((sector) => linksIn(new Bytes(this.#sector(sector))));
  }
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Bytes(whole);
}
