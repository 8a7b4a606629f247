import type { Finding } from '../../model/index.ts';
import type { Checked } from '../reporter.ts';
import { shownFindings } from '../tally.ts';
import type { DiffOptions } from './reporter.ts';

/** What is to be told of two years: all that is shown, or errors alone where quiet was asked for. */
export function findingsTold(checked: Checked, options: Pick<DiffOptions, 'verbose' | 'quiet'>): Finding[] {
  const shown = shownFindings(checked, options);
  return options.quiet ? shown.filter(({ severity }) => severity === 'error') : shown;
}
