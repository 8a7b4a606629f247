import { documentJson, failureJson } from './report.ts';
import type { Outcome, Reporter, ReportOptions } from '../reporter.ts';

/** One line of JSON per input, so that a batch need not fit in memory. */
export const jsonl: Reporter<string> = {
  streams: true,
  render: (outcomes, options) =>
    outcomes.map((outcome) => `${JSON.stringify(line(outcome, options))}\n`).join(''),
};

function line(outcome: Outcome, options: ReportOptions): object {
  return outcome.kind === 'checked'
    ? documentJson(outcome, options)
    : { error: failureJson(outcome.error, options) };
}
