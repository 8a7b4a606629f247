import { withConsequences } from '../../model/index.ts';
import type { Outcome } from '../../report/index.ts';
import { shownFindings } from '../../report/tally.ts';
import type { Output } from '../outputs.ts';

/** A finding, by its fingerprint and those of its consequences: which of them leads may change with other findings. */
type Prints = readonly string[];

/** What a check came to. */
export interface Seen {
  /** The findings of each report that was read, by its path. */
  readonly findings: ReadonlyMap<string, readonly Prints[]>;
  /** How many inputs could not be read. */
  readonly failed: number;
}

export interface Difference {
  readonly mended: number;
  readonly appeared: number;
}

/** Sees what is written to the outputs of a check. */
export function witness(): { readonly output: Output; readonly seen: () => Seen } {
  const findings = new Map<string, readonly Prints[]>();
  let failed = 0;
  return {
    output: {
      path: null,
      take: async (outcome) => {
        if (outcome.kind === 'failed') failed += 1;
        else findings.set(outcome.path, printsOf(outcome));
      },
      finish: () => Promise.resolve(),
      discard: () => undefined,
    },
    seen: () => ({ findings, failed }),
  };
}

function printsOf(outcome: Extract<Outcome, { kind: 'checked' }>): Prints[] {
  return shownFindings(outcome, { verbose: false }).map((finding) =>
    withConsequences(finding).map(({ fingerprint }) => fingerprint),
  );
}

/** What is known after a check: of what could not be read, what was known before. */
export function known(before: Seen, after: Seen): Seen {
  return after.failed === 0
    ? after
    : { ...after, findings: new Map([...before.findings, ...after.findings]) };
}

export function countFindings({ findings }: Seen): number {
  return [...findings.values()].flat().length;
}

/** Report by report. That one is no longer there mends nothing. */
export function difference(before: Seen, after: Seen): Difference {
  const both = [...after.findings].map(([path, now]) => ({ was: before.findings.get(path) ?? [], now }));
  return {
    mended: both.reduce((sum, { was, now }) => sum + countMissing(was, now), 0),
    appeared: both.reduce((sum, { was, now }) => sum + countMissing(now, was), 0),
  };
}

/** How many findings of the one are not among the others. */
function countMissing(findings: readonly Prints[], others: readonly Prints[]): number {
  const there = new Set(others.flat());
  return findings.filter((prints) => !prints.some((print) => there.has(print))).length;
}
