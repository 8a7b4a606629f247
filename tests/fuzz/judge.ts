import type { Fact } from '../bench/formats/facts.ts';
import type { Damaged } from './damage.ts';
import { isSaidBy } from './plain.ts';
import type { Read } from './reading.ts';

/** A figure that reads otherwise than in the sound file. */
export interface Wrong {
  readonly key: string;
  readonly sound: string;
  readonly damaged: string;
}

/**
 * What became of the figures of a damaged file that was read.
 *
 * - `same`: all are as in the sound file;
 * - `marked`: some are not, and its user is told that something is off;
 * - `lost`: forms or sentences are gone, and what is left is right;
 * - `altered`: some figures are others, and the damaged bytes say so plainly, which no reader can know;
 * - `unmarked`: some figures are others, and none of these, which must not be.
 */
export type Verdict =
  | { readonly kind: 'same' | 'marked' | 'lost' | 'altered' }
  | { readonly kind: 'unmarked'; readonly wrong: readonly Wrong[] };

type Facts = ReadonlyMap<string, Fact>;

export function judge(sound: Read, damaged: Read, { plain }: Damaged): Verdict {
  const wrong = wrongFigures(sound.facts, damaged.facts);
  const isLess = Array.from(sound.facts).some(
    ([key, { worth }]) => worth !== undefined && damaged.facts.get(key)?.worth === undefined,
  );
  if (wrong.length === 0 && !isLess) return { kind: 'same' };
  if (damaged.marks.some((mark) => !sound.marks.includes(mark))) return { kind: 'marked' };
  if (wrong.length === 0) return { kind: 'lost' };
  const unsaid = wrong.filter((each) => plain === null || !isSaidBy(plain, each));
  return unsaid.length === 0 ? { kind: 'altered' } : { kind: 'unmarked', wrong: unsaid };
}

function wrongFigures(sound: Facts, damaged: Facts): Wrong[] {
  const numbers = new Set(Array.from(sound.keys(), (key) => worthOf(key, sound)));
  return Array.from(new Set([...sound.keys(), ...damaged.keys()])).flatMap((key) => {
    const [was, is] = [worthOf(key, sound), worthOf(key, damaged)];
    const isFigure = (sound.get(key) ?? damaged.get(key))?.kind === 'figure';
    if (!isFigure || is === null || is === was || isElsewhere(key, was, numbers.has(is))) return [];
    if (isShownOtherwise(sound.get(key), damaged.get(key))) return [];
    const said = (facts: Facts): string => facts.get(key)?.said ?? '';
    return [{ key, sound: said(sound), damaged: said(damaged) }];
  });
}

/** Whether a workbook still stores the very number, and only shows less of it: rules reckon with what is stored. */
function isShownOtherwise(sound: Fact | undefined, damaged: Fact | undefined): boolean {
  const number = sound?.stored ?? sound?.worth?.split(' ')[0];
  return number !== undefined && damaged?.stored === number;
}

/**
 * Whether a figure has only got another key. Sentences that are lost renumber those behind them, so a figure of the
 * narrative is right where the report has its number at all; a form names its figures by words, which may be damaged.
 */
function isElsewhere(key: string, sound: string | null, isKnownNumber: boolean): boolean {
  return (key.startsWith('narrative/') && isKnownNumber) || (key.startsWith('annex/') && sound === null);
}

/**
 * The number a model gives for a key, without its unit; null where it gives none. A row that a table does not print
 * comes to nil, a column it does not have to nothing.
 */
function worthOf(key: string, facts: Facts): string | null {
  const fact = facts.get(key);
  if (fact) return fact.worth?.split(' ')[0] ?? null;
  // Damage may put a slash into the label between the two.
  const [table = '', ...rest] = key.split('/');
  const column = rest.at(-1) ?? '';
  return facts.get(`${table} columns`)?.said.split(' ').includes(column) === true ? '0' : null;
}
