import type { Standing } from '../../review/review.ts';
import type { StandingJson } from './schema.ts';

/** Whether a finding was accepted before, and by whom and why. */
export function standingJson(standing: Standing | undefined): StandingJson | null {
  if (standing === undefined) return null;
  const { state } = standing;
  const entry = 'entry' in standing ? standing.entry : null;
  const reason = entry?.reason ?? ('ignore' in standing ? standing.ignore.reason : null);
  return {
    state,
    reason,
    author: entry?.author ?? null,
    date: entry?.date ?? null,
    expires: entry?.expires ?? null,
  };
}
