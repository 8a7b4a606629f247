import type { Judgement } from './judgement.ts';
import type { Edit } from './operators.ts';

/** An edit and what the check made of it. */
export interface Tried {
  readonly edit: Pick<Edit, 'operator' | 'place' | 'what'>;
  readonly judgement: Judgement;
}

/** Slips of one figure that have to be found, as accountants make them. */
const GROSS = new Set(['+37.11', '+0.50', 'transpose', 'drop a digit', 'decimal point']);

interface Bar {
  readonly name: string;
  readonly least: number;
  readonly of: (edit: Tried['edit']) => boolean;
  readonly isReached: (judgement: Judgement) => boolean;
}

const isGross = ({ operator }: Tried['edit']): boolean => GROSS.has(operator);

const BARS: readonly Bar[] = [
  { name: 'detected', least: 99, of: isGross, isReached: ({ detected }) => detected },
  { name: 'located first', least: 90, of: isGross, isReached: ({ first }) => first },
  { name: 'in the top three', least: 97, of: isGross, isReached: ({ topThree }) => topThree },
  { name: 'repaired', least: 88, of: isGross, isReached: ({ repaired }) => repaired },
  { name: 'one finding', least: 95, of: isGross, isReached: ({ findings }) => findings === 1 },
  {
    name: 'both of two located',
    least: 75,
    of: ({ operator }) => operator === 'two figures',
    isReached: ({ first }) => first,
  },
];

const WIDTH = 22;

export function sharesOf(tried: readonly Tried[]): string[] {
  const line = (name: string, some: readonly Tried[]): string =>
    name.padEnd(WIDTH - wide(name)) +
    [
      String(some.length),
      ...(['detected', 'first', 'topThree', 'repaired'] as const).map((of) =>
        percent(some, ({ judgement }) => judgement[of]),
      ),
      percent(some, ({ judgement }) => judgement.findings === 1),
    ]
      .map((cell) => cell.padEnd(11))
      .join('')
      .trimEnd();
  const by = (of: (one: Tried) => string): string[] =>
    [...new Set(tried.map(of))].map((name) =>
      line(
        name,
        tried.filter((one) => of(one) === name),
      ),
    );
  return [
    ''.padEnd(WIDTH) +
      ['tried', 'detected', 'first', 'top three', 'repaired', 'one finding']
        .map((cell) => cell.padEnd(11))
        .join(''),
    ...by(({ edit }) => edit.operator),
    '',
    ...by(({ edit }) => `table ${edit.place}`),
  ];
}

export function barsOf(tried: readonly Tried[]): { lines: string[]; met: boolean } {
  const bars = BARS.map(({ name, least, of, isReached }) => {
    const some = tried.filter(({ edit }) => of(edit));
    const reached = some.filter(({ judgement }) => isReached(judgement)).length;
    return {
      name,
      least,
      some: some.length,
      isMet: reached * 100 >= least * some.length,
      share: percent(some, ({ judgement }) => isReached(judgement)),
    };
  }).filter(({ some }) => some > 0);
  return {
    met: bars.every(({ isMet }) => isMet),
    lines: bars.map(
      ({ name, least, share, isMet }) =>
        `${name.padEnd(WIDTH)}${share.padEnd(11)}at least ${least}%: ${isMet ? 'met' : 'MISSED'}`,
    ),
  };
}

/** Edits nothing was found of, and how many more there are. */
export function missesOf(tried: readonly Tried[], most: number): string[] {
  const missed = tried.filter(({ judgement }) => !judgement.detected);
  return [
    `not detected: ${missed.length}`,
    ...missed.slice(0, most).map(({ edit }) => `  ${edit.operator}: ${edit.what}`),
  ];
}

function percent(some: readonly Tried[], isSo: (one: Tried) => boolean): string {
  return some.length === 0 ? '–' : `${((100 * some.filter(isSo).length) / some.length).toFixed(1)}%`;
}

/** Full-width characters take two columns. */
function wide(name: string): number {
  return Array.from(name).filter((sign) => sign > '\u2E80').length;
}
