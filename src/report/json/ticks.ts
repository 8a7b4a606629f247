import { ticksOf } from '../../engine/ticks.ts';
import type { Result } from '../../model/index.ts';
import type { TickJson } from './schema.ts';

/** Every printed figure with the rules that tie it and how, for whoever wants an auditor's copy. */
export function ticksJson(result: Result): TickJson[] {
  return ticksOf(result).map(({ figure, tie, evaluations }) => ({
    key: figure.key,
    printed: figure.printed,
    tie,
    by: evaluations.map(({ rule, verdict }) => ({ rule, verdict })),
  }));
}
