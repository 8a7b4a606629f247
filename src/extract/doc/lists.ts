import type { Bytes } from '../bytes.ts';
import type { Level, List } from '../numbering/labels.ts';
import { readLevel } from './list-levels.ts';

const DEFINITION_SIZE = 28;
const LIST_SIZE = 16;
const LEVELS_OF_SIMPLE = 1;
const LEVELS_OF_OTHERS = 9;
const IS_SIMPLE = 0x01;
/** What an own level of a list says of itself. */
const INDEX = 0x0f;
const BEGINS_ANEW = 0x10;
const IS_DEFINED = 0x20;

/** The lists of a document by number: each names a definition, and may differ from it ([MS-DOC] 2.9.189, 2.9.191). */
export function listsIn(definitions: Bytes | null, written: Bytes | null): Map<number, List> {
  const lists = new Map<number, List>();
  if (!definitions || !written) return lists;
  const defined = levelsIn(definitions);
  const count = written.u32(0);
  let at = 4 + LIST_SIZE * count;
  for (let index = 0; index < count; index += 1) {
    const place = 4 + LIST_SIZE * index;
    const definition = written.i32(place);
    const levels = [...(defined.get(definition) ?? [])];
    const restarts = new Map<number, number>();
    at += 4;
    for (let own = 0; own < written.u8(place + 12); own += 1) at = changeLevel(written, at, levels, restarts);
    lists.set(index + 1, { sequence: String(definition), levels, restarts });
  }
  return lists;
}

/** Changes what a list has of its own, and tells where that ends. */
function changeLevel(written: Bytes, at: number, levels: Level[], restarts: Map<number, number>): number {
  const flags = written.u32(at + 4);
  const index = flags & INDEX;
  const own = (flags & IS_DEFINED) === 0 ? null : readLevel(written, at + 8);
  if (own && index < levels.length) levels[index] = own.level;
  if ((flags & BEGINS_ANEW) !== 0) restarts.set(index, own?.level.start ?? written.i32(at));
  return own?.end ?? at + 8;
}

/** The levels of each definition, which follow all definitions. */
function levelsIn(definitions: Bytes): Map<number, readonly Level[]> {
  const count = definitions.u16(0);
  const defined = new Map<number, readonly Level[]>();
  let at = 2 + DEFINITION_SIZE * count;
  for (let index = 0; index < count; index += 1) {
    const place = 2 + DEFINITION_SIZE * index;
    const isSimple = (definitions.u8(place + 26) & IS_SIMPLE) !== 0;
    const levels = Array.from({ length: isSimple ? LEVELS_OF_SIMPLE : LEVELS_OF_OTHERS }, () => {
      const { level, end } = readLevel(definitions, at);
      at = end;
      return level;
    });
    defined.set(definitions.i32(place), levels);
  }
  return defined;
}
