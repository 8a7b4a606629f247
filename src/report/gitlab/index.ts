import type { Finding } from '../../model/index.ts';
import { failedInputs, statementOf, tellAll, type FailedInput, type Told } from '../exchange/told.ts';
import { shorten } from '../shorten.ts';
import type { Reporter } from '../reporter.ts';
import { shownFindings } from '../tally.ts';
import type { Issue, IssueSeverity } from './issue.ts';
import { fingerprint } from '../../engine/fingerprint.ts';

/** A widget in a merge request shows a line of each; nobody reads on there for pages. */
const MOST_WORDS = 2000;

/** GitLab's code quality report: what it shows in a merge request, new against fixed by fingerprint. */
export const gitlab: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const issues = [
      ...failedInputs(outcomes, options).map(failure),
      ...tellAll(outcomes, options, (outcome) => shownFindings(outcome, options)).map(issue),
    ];
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

function issue(told: Told): Issue {
  const { finding, file, line, nth } = told;
  return {
    description: shorten(statementOf(told), MOST_WORDS),
    check_name: finding.rule,
    fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
    severity: severityOf(finding),
    location: { path: file, lines: { begin: line ?? 1 } },
  };
}

/** Figures that cannot be true are graver than other errors. */
function severityOf({ severity, verdict }: Finding): IssueSeverity {
  if (severity !== 'error') return severity === 'warning' ? 'minor' : 'info';
  return verdict === 'mismatch' ? 'critical' : 'major';
}

/** What was not checked at all is nothing to merge upon. */
function failure({ file, code, words }: FailedInput): Issue {
  return {
    description: shorten(words, MOST_WORDS),
    check_name: `input/${code}`,
    fingerprint: fingerprint(code, file),
    severity: 'blocker',
    location: { path: file, lines: { begin: 1 } },
  };
}
