import { padded, u16, u32, utf16 } from './written.ts';

const SECTOR = 512;
const SMALL_SECTOR = 64;
const LEAST_LARGE = 4096;
const [FREE, END, TABLE, NAMES] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc];
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** As many sectors of the table of links as the header names. */
const NAMES_IN_HEADER = 109;
const LINKS = SECTOR / 4;

/** A compound file of streams at its top ([MS-CFB]); small ones stand in small sectors. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array | readonly number[]>>): Uint8Array {
  const [large, small] = [new Sectors(SECTOR), new Sectors(SMALL_SECTOR)];
  const entries = Object.entries(streams).map(([name, bytes], index, { length }) => {
    const first = (bytes.length < LEAST_LARGE ? small : large).place(Uint8Array.from(bytes));
    const right = index + 1 < length ? index + 2 : FREE;
    return entry({ name, type: 2, right, child: FREE, first, size: bytes.length });
  });
  const inSmall = small.bytes();
  const smallFirst = large.place(inSmall);
  const root = entry({
    name: 'Root Entry',
    type: 5,
    right: FREE,
    child: 1,
    first: smallFirst,
    size: inSmall.length,
  });
  const smallTable = large.place(Uint8Array.from(small.links.flatMap(u32)));
  const directory = large.place(Uint8Array.from([root, ...entries].flat()));
  return withTable(large, { directory, smallTable });
}

/** Sectors of streams one after the other, and the links between them. */
class Sectors {
  readonly links: number[] = [];
  readonly #size: number;
  readonly #parts: Uint8Array[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** Tells the first sector. */
  place(bytes: Uint8Array): number {
    if (bytes.length === 0) return END;
    const first = this.links.length;
    const count = Math.ceil(bytes.length / this.#size);
    for (let index = 1; index < count; index += 1) this.links.push(first + index);
    this.links.push(END);
    this.#parts.push(bytes, new Uint8Array(count * this.#size - bytes.length));
    return first;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

/** The table of links follows all sectors, and the sectors that name those of it, where the header has no room, that. */
function withTable(
  large: Sectors,
  { directory, smallTable }: { directory: number; smallTable: number },
): Uint8Array {
  const { links } = large;
  const tableCount = Math.ceil((links.length + 10) / (LINKS - 2));
  const names = Array.from({ length: tableCount }, (_, index) => links.length + index);
  const rest = names.slice(NAMES_IN_HEADER);
  const namesCount = Math.ceil(rest.length / (LINKS - 1));
  const firstNames = links.length + tableCount;
  const inSectors = Array.from({ length: namesCount }, (_, index) => {
    const own = rest.slice(index * (LINKS - 1), (index + 1) * (LINKS - 1));
    const next = index + 1 < namesCount ? firstNames + index + 1 : END;
    return [...filled(own, LINKS - 1), next];
  });
  const table = [...links, ...names.map(() => TABLE), ...inSectors.map(() => NAMES)];
  const header = [
    MARK,
    padded([0], 16),
    [0x3e, 3, 0xfffe, 9, 6].flatMap(u16),
    padded([0], 6),
    [0, tableCount, directory, 0, LEAST_LARGE, smallTable, 1].flatMap(u32),
    [namesCount === 0 ? END : firstNames, namesCount].flatMap(u32),
    filled(names.slice(0, NAMES_IN_HEADER), NAMES_IN_HEADER).flatMap(u32),
  ].flat();
  const behind = [filled(table, tableCount * LINKS), ...inSectors].flat().flatMap(u32);
  return Buffer.concat([Uint8Array.from(header), large.bytes(), Uint8Array.from(behind)]);
}

function filled(links: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, index) => links[index] ?? FREE);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

function entry({ name, type, right, child, first, size }: Entry): number[] {
  return [
    padded(utf16(`${name}\0`), 64),
    u16(2 * (name.length + 1)),
    [type, 1],
    [FREE, right, child].flatMap(u32),
    padded([0], 36),
    [first, size, 0].flatMap(u32),
  ].flat();
}
