import { REASONS } from './compare.ts';
import { FIGURES, GROUPS, type Group, type Share, type Trial } from './trial.ts';
import { FORMATS } from './write/files.ts';

const FIRST = 19;
const WIDTH = 19;
/** Differences listed of one reason in one cell of the matrix; the others are counted. */
const MOST_LISTED = 12;
const LONGEST = 60;

/** Format by report, once for every group of facts: the share that is right. */
export function matrixOf(trials: readonly Trial[]): string[] {
  const sources = [...new Set(trials.map(({ source }) => source))];
  const line = (head: string, cells: readonly string[]): string =>
    [head.padEnd(FIRST), ...cells.map((text) => text.padEnd(WIDTH))].join('').trimEnd();
  return GROUPS.flatMap((group) => [
    line(group, sources),
    ...FORMATS.map((format) => {
      const own = trials.filter((trial) => trial.format === format);
      return line(
        format,
        sources
          .map((source) => own.find((trial) => trial.source === source))
          .map((trial) => cell(trial, group)),
      );
    }),
    '',
  ]);
}

function cell(trial: Trial | undefined, group: Group): string {
  if (!trial) return '–';
  if (trial.refused !== null) return 'not read';
  const { right, of } = trial.shares[group];
  return of === 0 ? '–' : `${right}/${of} ${percentOf(trial.shares[group]).toFixed(right === of ? 0 : 2)}%`;
}

/** Whether the share of right figures is below a bar in some part of a report. */
export function isBelow({ shares }: Trial, bar: number): boolean {
  return FIGURES.some((group) => percentOf(shares[group]) < bar);
}

function percentOf({ right, of }: Share): number {
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
      if (reason === 'noughts') return [`${head}: ${some.length} trailing noughts not in the file`];
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
