import { SEVERITIES, type Severity } from '../model/index.ts';
import type { Tally } from '../report/tally.ts';
import type { ExitStatus } from './session.ts';

export interface Threshold {
  /** The least severity that fails. */
  readonly failOn?: Severity | undefined;
  /** More warnings than this fail, whatever `failOn` says. */
  readonly maxWarnings?: number | undefined;
}

/** An input that could not be read outweighs findings: nobody may take the rest for the whole. */
export function exitStatus(
  total: Tally,
  { failOn = 'error', maxWarnings = Infinity }: Threshold,
): ExitStatus {
  if (total.failed > 0) return 2;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => total[severity] > 0) || total.warning > maxWarnings ? 1 : 0;
}
