import type { Finding, Severity } from '../model/index.ts';
import { isOpen } from '../review/review.ts';
import type { Checked, Outcome } from './reporter.ts';

/** What a check comes to, in numbers. */
export interface Tally extends Readonly<Record<Severity, number>> {
  /** Reports that were checked. */
  readonly documents: number;
  /** Reports of units that a department's was checked against. */
  readonly units: number;
  /** Inputs that could not be. */
  readonly failed: number;
  /** Findings that were accepted before or are ignored, and count for nothing. */
  readonly accepted: number;
}

export const NOTHING: Tally = {
  documents: 0,
  units: 0,
  failed: 0,
  error: 0,
  warning: 0,
  info: 0,
  accepted: 0,
};

/** The findings a report shows: what rounding explains is no fault and is shown on request only. */
export function shownFindings({ result, review }: Checked, { verbose }: { verbose: boolean }): Finding[] {
  return result.findings.filter(
    (finding) => isOpen(finding, review) && (verbose || finding.verdict !== 'rounding'),
  );
}

/** Those that were accepted before, or are ignored. */
export function acceptedFindings({ result, review }: Checked): Finding[] {
  return result.findings.filter((finding) => !isOpen(finding, review));
}

export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function tally(outcomes: readonly Outcome[], options: { verbose: boolean }): Tally {
  return outcomes.map((outcome) => tallyOne(outcome, options)).reduce(addTallies, NOTHING);
}

function tallyOne(outcome: Outcome, options: { verbose: boolean }): Tally {
  if (outcome.kind === 'failed') return { ...NOTHING, failed: 1 };
  const accepted = acceptedFindings(outcome).length;
  const units = outcome.result.units.length;
  return { ...NOTHING, documents: 1, units, accepted, ...countSeverities(shownFindings(outcome, options)) };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    documents: a.documents + b.documents,
    units: a.units + b.units,
    failed: a.failed + b.failed,
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    accepted: a.accepted + b.accepted,
  };
}
