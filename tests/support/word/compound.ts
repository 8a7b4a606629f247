import { padded, u16, u32, utf16 } from './written.ts';

const SECTOR = 512;
const SMALL_SECTOR = 64;
const LEAST_LARGE = 4096;
const [FREE, END, TABLE] = [0xffffffff, 0xfffffffe, 0xfffffffd];
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file of streams at its top ([MS-CFB]); small ones stand in small sectors. */
export function compoundOf(streams: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const sectors: (readonly number[])[] = [];
  const links: number[] = [];
  const place = (bytes: readonly number[]): number => {
    const first = links.length;
    const count = Math.ceil(bytes.length / SECTOR);
    for (let index = 1; index < count; index += 1) links.push(first + index);
    if (count === 0) return END;
    links.push(END);
    sectors.push(padded(bytes, SECTOR));
    return first;
  };
  const small: number[] = [];
  const smallLinks: number[] = [];
  const placeSmall = (bytes: readonly number[]): number => {
    const first = smallLinks.length;
    const count = Math.ceil(bytes.length / SMALL_SECTOR);
    for (let index = 1; index < count; index += 1) smallLinks.push(first + index);
    if (count === 0) return END;
    smallLinks.push(END);
    small.push(...padded(bytes, SMALL_SECTOR));
    return first;
  };
  const entries = Object.entries(streams).map(([name, bytes], index, { length }) => {
    const first = bytes.length < LEAST_LARGE ? placeSmall(bytes) : place(bytes);
    return entry({
      name,
      type: 2,
      right: index + 1 < length ? index + 2 : FREE,
      child: FREE,
      first,
      size: bytes.length,
    });
  });
  const smallFirst = place(small);
  const root = entry({
    name: 'Root Entry',
    type: 5,
    right: FREE,
    child: 1,
    first: smallFirst,
    size: small.length,
  });
  const smallTable = place(smallLinks.flatMap(u32));
  const directory = place([...root, ...entries.flat()]);
  const tableSectors = Math.ceil((links.length + 1) / (SECTOR / 4 - 1));
  const table = [...links, ...Array.from({ length: tableSectors }, () => TABLE)];
  const free = Array.from({ length: (SECTOR / 4) * tableSectors - table.length }, () => FREE);
  const names = Array.from({ length: 109 }, (_, index) =>
    index < tableSectors ? links.length + index : FREE,
  );
  const header = [
    ...MARK,
    ...padded([0], 16),
    ...[0x3e, 3, 0xfffe, 9, 6].flatMap(u16),
    ...padded([0], 6),
    ...[0, tableSectors, directory, 0, LEAST_LARGE, smallTable, 1, END, 0, ...names].flatMap(u32),
  ];
  return Uint8Array.from([header, ...sectors, [...table, ...free].flatMap(u32)].flat());
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
    ...padded(utf16(`${name}\0`), 64),
    ...u16(2 * (name.length + 1)),
    type,
    1,
    ...[FREE, right, child].flatMap(u32),
    ...padded([0], 36),
    ...[first, size, 0].flatMap(u32),
  ];
}
