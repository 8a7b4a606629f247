import { u16, u32, utf16 } from './written.ts';

/** A level of a list of a binary document; `\0` in its text is the number of the first level. */
export interface DocLevel {
  readonly start?: number;
  readonly format?: number;
  readonly text?: string;
  readonly suffix?: number;
  readonly flags?: number;
  readonly restart?: number;
}

/** What a list has of its own on a level. */
export interface DocOverride {
  readonly index: number;
  readonly start?: number;
  readonly level?: DocLevel;
}

/** The definitions of lists with their levels, of which there are one or nine ([MS-DOC] 2.9.191). */
export function definitions(lists: readonly (readonly DocLevel[])[]): number[] {
  const heads = lists.flatMap((levels, index) => [
    ...u32(index + 1),
    ...Array.from({ length: 22 }, () => 0),
    levels.length === 1 ? 1 : 0,
    0,
  ]);
  return [...u16(lists.length), ...heads, ...lists.flatMap((levels) => levels.flatMap(levelOf))];
}

/** Lists by number, each of a definition ([MS-DOC] 2.9.189). */
export function numberedLists(
  lists: readonly { definition: number; overrides?: readonly DocOverride[] }[],
): number[] {
  const heads = lists.flatMap(({ definition, overrides = [] }) => [
    ...[definition, 0, 0].flatMap(u32),
    overrides.length,
    0,
    0,
    0,
  ]);
  const own = lists.flatMap(({ overrides = [] }) => [...u32(0xffffffff), ...overrides.flatMap(overrideOf)]);
  return [...u32(lists.length), ...heads, ...own];
}

function overrideOf({ index, start, level }: DocOverride): number[] {
  const flags = index | (start === undefined ? 0 : 0x10) | (level ? 0x20 : 0);
  return [...u32(start ?? 0), ...u32(flags), ...(level ? levelOf(level) : [])];
}

function levelOf({
  start = 1,
  format = 0,
  text = '\0',
  suffix = 2,
  flags = 0,
  restart = 0,
}: DocLevel): number[] {
  const places = Array.from({ length: 9 }, () => 0);
  /** Properties of the label, which mean nothing here. */
  const looks = [0x35, 0x08, 1];
  return [
    ...u32(start),
    format,
    flags,
    ...places,
    suffix,
    ...u32(0),
    ...u32(0),
    looks.length,
    0,
    restart,
    0,
    ...looks,
    ...u16(text.length),
    ...utf16(text),
  ];
}
