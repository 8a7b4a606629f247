import { REASONS } from './compare.ts';
import type { Fact } from './facts.ts';
import type { Share, Trial } from './trial.ts';
import { FORMATS } from './write/files.ts';

const FIRST = 14;
const WIDTH = 24;
/** Differences listed of one reason in one cell of the matrix; the others are counted. */
const MOST_LISTED = 12;
const LONGEST = 60;

/** Format by report: the share of figures and of names that are right. */
export function matrixOf(trials: readonly Trial[]): string[] {
  const sources = [...new Set(trials.map(({ source }) => source))];
  const table = (kind: Fact['kind'], head: string): string[] => [
    [head.padEnd(FIRST), ...sources.map((source) => source.padEnd(WIDTH))].join('').trimEnd(),
    ...FORMATS.map((format) =>
      [
        format.padEnd(FIRST),
        ...sources.map((source) => {
          const trial = trials.find((each) => each.source === source && each.format === format);
          return (trial ? cell(trial, kind) : '–').padEnd(WIDTH);
        }),
      ]
        .join('')
        .trimEnd(),
    ),
    '',
  ];
  return [...table('figure', 'figures'), ...table('name', 'names'), ...table('structure', 'structure')];
}

function cell({ shares, refused, differences }: Trial, kind: Fact['kind']): string {
  if (refused !== null) return 'not read';
  const noughts = differences.filter(({ reason }) => reason === 'noughts').length;
  const { right, of } = shares[kind];
  const percent = percentOf(shares[kind]).toFixed(right === of ? 0 : 2);
  return `${right}/${of} ${percent}%${kind === 'figure' && noughts > 0 ? ' *' : ''}`;
}

export function percentOf({ right, of }: Share): number {
  return of === 0 ? 100 : (100 * right) / of;
}

/** What differs, cell by cell of the matrix and by reason. */
export function differencesTold(trials: readonly Trial[]): string[] {
  return trials.flatMap(({ source, format, differences, refused }) => {
    const head = `${format} of ${source}`;
    if (refused !== null) return [`${head}: not read: ${refused}`];
    return REASONS.flatMap((reason) => {
      const some = differences.filter((each) => each.reason === reason);
      if (some.length === 0) return [];
      if (reason === 'noughts') return [`${head}: ${some.length} trailing noughts not in the file *`];
      const listed = some.slice(0, MOST_LISTED);
      const others = some.length - listed.length;
      return [
        `${head}: ${some.length} × ${reason}`,
        ...listed.map(({ key, source: was, read }) => `  ${key}: ${short(was)} → ${short(read)}`),
        ...(others > 0 ? [`  and ${others} more`] : []),
      ];
    });
  });
}

function short(said: string): string {
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}
