/** Lines of two texts that differ, in short. */
export interface Difference {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** What a text with a slip says, and what it ought to say. */
export function differenceOf(slipped: string, sound: string): Difference {
  const [wrong, right] = [slipped.split('\n'), sound.split('\n')];
  const before = alike(wrong, right);
  const behind = alike(wrong.slice(before).toReversed(), right.slice(before).toReversed());
  const [one, ...others] = [wrong, right].map((lines) => lines.slice(before, lines.length - behind));
  return inShort({ wrong: shown(one ?? []), right: shown(others.flat()) });
}

/** How many items at the beginning are the same in both. */
function alike(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((item, index) => item !== other[index]);
  return different < 0 ? one.length : different;
}

/** Cells stand apart; lines without words say nothing. */
function shown(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\t+/gu, '  ').trimEnd()).filter((line) => line !== '');
}

/** Of a long line, only what differs and some words around it. */
function inShort(difference: Difference): Difference {
  const { wrong, right } = difference;
  const [one = '', other = ''] = [wrong[0], right[0]];
  if (wrong.length > 1 || right.length > 1 || Math.max(one.length, other.length) <= LONG) return difference;
  const before = alike(one.split(''), other.split(''));
  const [end, otherEnd] = [one, other].map((line) => line.slice(before).split('').toReversed());
  const behind = alike(end ?? [], otherEnd ?? []);
  return {
    wrong: wrong.map((line) => excerpt(line, before, behind)),
    right: right.map((line) => excerpt(line, before, behind)),
  };
}

const LONG = 60;
const AROUND = 24;

/** From the beginning of a clause to the end of one, where there are such nearby. */
function excerpt(line: string, before: number, behind: number): string {
  const from = Math.max(0, before - AROUND);
  const opening = line.slice(from, before).search(/(?<=[，。；：、])[^，。；：、]/u);
  const start = from + Math.max(0, from > 0 ? opening : 0);
  const end = line.length - behind;
  const closing = /^[^，。；]{0,24}[，。；]?/u.exec(line.slice(end))?.[0].length ?? 0;
  const stop = end + closing;
  return (start > 0 ? '…' : '') + line.slice(start, stop) + (stop < line.length ? '…' : '');
}
