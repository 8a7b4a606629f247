import type { Trial } from './trial.ts';

const COLUMNS = [
  'same',
  'marked',
  'lost',
  'altered',
  'refused',
  'crash',
  'hang',
  'memory',
  'unmarked',
] as const satisfies readonly Trial['outcome'][];
const FIRST = 10;
const WIDTH = 10;
const MOST_FIGURES = 3;
const LONGEST = 400;

/** Outcomes that must not be. */
const BAD = new Set<Trial['outcome']>(['crash', 'hang', 'memory', 'unmarked']);

export function isBad({ outcome }: Trial): boolean {
  return BAD.has(outcome);
}

/** Format by outcome, the codes of what was refused, then every bad one with what repeats it. */
export function told(trials: readonly Trial[]): string[] {
  const formats = [...new Set(trials.map(({ format }) => format))];
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, index) => String(cell).padEnd(index === 0 ? FIRST : WIDTH))
      .join('')
      .trimEnd();
  return [
    line(['format', 'files', ...COLUMNS]),
    ...formats.map((format) => {
      const own = trials.filter((trial) => trial.format === format);
      return line([
        format,
        own.length,
        ...COLUMNS.map((name) => own.filter(({ outcome }) => outcome === name).length),
      ]);
    }),
    '',
    ...formats.map(
      (format) => `refused ${format}: ${codesOf(trials.filter((trial) => trial.format === format))}`,
    ),
    ...trials.filter(isBad).flatMap(detailsOf),
  ];
}

function codesOf(trials: readonly Trial[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, details } of trials) {
    if (outcome === 'refused') counts.set(details, (counts.get(details) ?? 0) + 1);
  }
  return Array.from(counts, ([code, count]) => `${code} ${count}`).join(', ') || 'none';
}

function detailsOf({ format, seed, outcome, how, details, wrong }: Trial): string[] {
  return [
    `${outcome}: --format ${format} --seed ${seed} --files 1: ${how.slice(0, LONGEST)}`,
    ...(details === '' ? [] : [`  ${details.slice(0, LONGEST)}`]),
    ...wrong.slice(0, MOST_FIGURES).map(({ key, sound, damaged }) => `  ${key}: ${sound} → ${damaged}`),
    ...(wrong.length > MOST_FIGURES ? [`  and ${wrong.length - MOST_FIGURES} more figures`] : []),
  ];
}
