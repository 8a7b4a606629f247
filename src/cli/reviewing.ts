import type { Baseline, Ignore } from '../review/entry.ts';
import type { Reviewing } from '../review/review.ts';
import { readSourceAt } from './config.ts';

/**
 * What findings are held against; null where there is neither a baseline nor anything to ignore.
 *
 * @throws ConfigError where the file is no baseline
 */
export async function readReviewing(
  baseline: string | undefined,
  ignores: readonly Ignore[],
): Promise<Reviewing | null> {
  if (baseline === undefined && ignores.length === 0) return null;
  const { entries } = baseline === undefined ? { entries: [] } : await readBaseline(baseline);
  return { entries, ignores, today: today() };
}

export async function readBaseline(path: string): Promise<Baseline> {
  const { baselineSchema } = await import('../review/schema.ts');
  const { validated } = await import('../config/index.ts');
  return validated(await readSourceAt(path), baselineSchema);
}

/** `2026-01-31`, by the clock of this machine. */
export function today(now: Date = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), month, day].join('-');
}
