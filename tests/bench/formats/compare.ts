import type { Fact } from './facts.ts';

/**
 * How what was read differs from the source.
 *
 * - `lost`, `extra`: a figure only the source has, and one only the file;
 * - `other value`: the figure is another, or no figure;
 * - `noughts`: it is the same with fewer noughts behind it, which the format does not keep;
 * - `name`, `structure`: a name or the build of the report is another.
 */
export const REASONS = ['lost', 'other value', 'extra', 'name', 'structure', 'noughts'] as const;
type Reason = (typeof REASONS)[number];

export interface Difference {
  readonly key: string;
  readonly reason: Reason;
  readonly source: string;
  readonly read: string;
}

type Facts = ReadonlyMap<string, Fact>;

/** Everything in which two models differ. */
export function differencesOf(source: Facts, read: Facts): Difference[] {
  const keys = new Set([...source.keys(), ...read.keys()]);
  return Array.from(keys).flatMap((key) => {
    const [one, other] = [source.get(key), read.get(key)];
    const reason = reasonOf(one, other);
    return reason === null ? [] : [{ key, reason, source: one?.said ?? '–', read: other?.said ?? '–' }];
  });
}

function reasonOf(source: Fact | undefined, read: Fact | undefined): Reason | null {
  if (source?.said === read?.said) return null;
  const kind = source?.kind ?? read?.kind;
  if (kind !== 'figure') return kind ?? null;
  if (!source) return 'extra';
  if (!read) return 'lost';
  return source.worth !== undefined && source.worth === read.worth && bothInDigits(source, read)
    ? 'noughts'
    : 'other value';
}

function bothInDigits(...facts: readonly Fact[]): boolean {
  return facts.every(({ said }) => !said.startsWith('('));
}
