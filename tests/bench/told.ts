import { ALTERATION_NAMES } from './alterations.ts';
import type { Judgement } from './localisation/judgement.ts';
import type { Outcome, Trial } from './trial.ts';

/** A share that has to be reached, of the first alteration: the other ones make slighter errors too. */
interface Bar {
  readonly name: string;
  readonly least: number;
  readonly of: (trial: Trial) => boolean;
}

const GROSS = ALTERATION_NAMES[0];

const BARS: readonly Bar[] = [
  { name: 'tables', least: 97, of: ({ group }) => group === 'tables' },
  { name: 'tables, not nil', least: 99, of: ({ group, nil }) => group === 'tables' && !nil },
  { name: 'narrative, tied', least: 95, of: ({ group, tied }) => group === 'narrative' && tied },
  { name: 'narrative, all', least: 90, of: ({ group }) => group === 'narrative' },
  {
    name: 'annex, money and scores',
    least: 95,
    of: ({ group, part }) => group === 'annex' && (part === 'money' || part === 'scores'),
  },
];

const WIDTH = 28;

/** Prints a line per part: the share of each alteration that was noticed. */
export function sharesOf(trials: readonly Trial[]): string[] {
  const names = ALTERATION_NAMES.filter((name) => trials.some(({ alteration }) => alteration === name));
  const line = (head: string, of: readonly Trial[]): string =>
    head.padEnd(WIDTH - wide(head)) +
    [...names.map((name) => of.filter(({ alteration }) => alteration === name)), of]
      .map((some) => share(some).padEnd(17))
      .join('')
      .trimEnd();
  const groups = [...new Set(trials.map(({ group }) => group))];
  return [
    ['noticed'.padEnd(WIDTH), ...[...names, 'all'].map((name) => name.padEnd(17))].join('').trimEnd(),
    ...groups.flatMap((group) => {
      const ofGroup = trials.filter((trial) => trial.group === group);
      const parts = [...new Set(ofGroup.map(({ part }) => part))];
      const lines = parts.map((part) =>
        line(
          `${group} ${part}`,
          ofGroup.filter((trial) => trial.part === part),
        ),
      );
      return [...lines, line(`${group}: all`, ofGroup)];
    }),
  ];
}

/** Full-width characters take two columns. */
function wide(head: string): number {
  return Array.from(head).filter((sign) => sign > '\u2E80').length;
}

function share(trials: readonly Trial[]): string {
  const noticed = trials.filter(({ judgement }) => judgement.detected).length;
  return shareOf(noticed, trials.length);
}

function shareOf(count: number, all: number): string {
  return all === 0 ? '–' : `${count}/${all} ${((100 * count) / all).toFixed(1)}%`;
}

function percent(trials: readonly Trial[]): number {
  return (100 * trials.filter(({ judgement }) => judgement.detected).length) / trials.length;
}

const LOCATED = {
  'named first': ({ first }: Judgement) => first,
  'top three': ({ topThree }: Judgement) => topThree,
  repaired: ({ repaired }: Judgement) => repaired,
  'one finding': ({ findings }: Judgement) => findings === 1,
};

/** Of what was noticed, how often the altered figure or line was named, and by how many findings. */
export function locatedOf(trials: readonly Trial[]): string[] {
  const noticed = trials.filter(({ judgement }) => judgement.detected);
  const heads = [...new Set(noticed.map(headOf))];
  const aligned = (cells: readonly string[]): string =>
    cells
      .map((cell) => cell.padEnd(17))
      .join('')
      .trimEnd();
  return [
    'of these'.padEnd(WIDTH) + aligned(Object.keys(LOCATED)),
    ...heads.map((head) => {
      const some = noticed.filter((trial) => headOf(trial) === head);
      const counts = Object.values(LOCATED).map((is) => some.filter(({ judgement }) => is(judgement)).length);
      return head.padEnd(WIDTH) + aligned(counts.map((count) => shareOf(count, some.length)));
    }),
  ];
}

/** Every alteration that was noticed and told as something else, or as several things. */
export function misnamedOf(trials: readonly Trial[]): string[] {
  const otherwise = trials.filter(({ judgement }) => judgement.detected && !judgement.first);
  const several = trials.filter(({ judgement }) => judgement.findings > 1);
  const told = (trial: Trial): string => `  ${trial.key}  ${trial.printed}  ${alterationOf(trial)}`;
  return [
    `another named first: ${otherwise.length}`,
    ...otherwise.map((trial) => `${told(trial)}${trial.judgement.topThree ? '  (in the top three)' : ''}`),
    `several findings: ${several.length}`,
    ...several.map((trial) => `${told(trial)}: ${trial.judgement.findings}`),
  ];
}

function headOf({ group, alteration }: Trial): string {
  return `${group} ${alteration}`;
}

/** The bars, each met or missed; one of which there is no trial says nothing. */
export function barsOf(trials: readonly Trial[]): { lines: string[]; met: boolean } {
  const gross = trials.filter(({ alteration }) => alteration === GROSS);
  const bars = BARS.map((bar) => ({ ...bar, trials: gross.filter(bar.of) })).filter(
    (bar) => bar.trials.length > 0,
  );
  const isMet = (bar: (typeof bars)[number]): boolean => percent(bar.trials) >= bar.least;
  return {
    met: bars.every(isMet),
    lines: bars.map(
      (bar) =>
        `${bar.name.padEnd(WIDTH)}${share(bar.trials).padEnd(17)}at least ${bar.least}% of ${GROSS}: ${isMet(bar) ? 'met' : 'MISSED'}`,
    ),
  };
}

/** Every alteration nothing was noticed of, by figure and reason, and every one that could not be made. */
export function missesOf({ trials, untried }: Outcome): string[] {
  const missed = new Map<string, Trial[]>();
  for (const trial of trials.filter(({ judgement }) => !judgement.detected)) {
    const { key, printed, reason } = trial;
    const told = `${key}  ${printed}  ${reason}`;
    missed.set(told, [...(missed.get(told) ?? []), trial]);
  }
  const others = trials.filter((trial) => trial.others > 0);
  return [
    `missed: ${missed.size} figures or words`,
    ...Array.from(missed, ([told, some]) => `  ${told}  (${some.map(alterationOf).join('; ')})`),
    `altered together with other figures: ${others.length}`,
    ...others.map(
      (trial) => `  ${trial.key}  ${trial.printed}  ${alterationOf(trial)}: ${trial.others} more`,
    ),
    `not altered: ${untried.length}`,
    ...untried.map(({ key, printed, reason }) => `  ${key}  ${printed}  ${reason}`),
  ];
}

function alterationOf({ alteration, altered }: Trial): string {
  return `${alteration}: ${altered}`;
}
