import type { ArithmeticFinding, Figure, Finding, Location, Result } from '../../../src/model/index.ts';
import type { Decimal } from '../../../src/money/index.ts';
import { tracesOf } from '../traces.ts';

/** What a check made of an alteration. */
export interface Judgement {
  readonly detected: boolean;
  /** Every altered figure leads a finding, or is in the first explanation of one. */
  readonly first: boolean;
  /** Every altered figure is in one of the first three explanations of a finding. */
  readonly topThree: boolean;
  /** Every altered figure is given its original value back by a first explanation. */
  readonly repaired: boolean;
  /** How many findings there are that the report as it was has not; one that says more of what was told there is not another. */
  readonly findings: number;
}

/** The altered figures with their original values. */
export type Altered = ReadonlyMap<string, Decimal>;

const TOP = 3;

export function judgementOf(result: Result, known: ReadonlySet<string>, altered: Altered): Judgement {
  const fresh = freshOf(result, known);
  const sums = fresh.filter((finding) => finding.kind === 'arithmetic');
  const every = (isSo: (key: string, value: Decimal) => boolean): boolean =>
    altered.size > 0 && [...altered].every(([key, value]) => isSo(key, value));
  return {
    detected: fresh.length > 0,
    first: every((key) => fresh.some(({ at }) => at.key === key) || sums.some((sum) => isNamed(sum, key, 1))),
    topThree: every(
      (key) => fresh.some(({ at }) => at.key === key) || sums.some((sum) => isNamed(sum, key, TOP)),
    ),
    repaired: every((key, value) => sums.some((sum) => repairs(sum, key, value))),
    findings: countOf(fresh, known),
  };
}

/** What a check made of other words at a place: there is no value to give back, only the place to name. */
export function judgementAt(
  result: Result,
  known: ReadonlySet<string>,
  isThere: (at: Location) => boolean,
): Judgement {
  const fresh = freshOf(result, known);
  const named = fresh.some(({ at }) => isThere(at));
  return {
    detected: fresh.length > 0,
    first: named,
    topThree: named,
    repaired: false,
    findings: countOf(fresh, known),
  };
}

function countOf(fresh: readonly Finding[], known: ReadonlySet<string>): number {
  return fresh.filter((finding) => !known.has(placeOf(finding))).length || Math.min(fresh.length, 1);
}

/** Which rule tells it, and where. */
function placeOf({ rule, at: { key, page, line } }: Finding): string {
  return [rule, key ?? `${page}/${line}`].join(' at ');
}

function freshOf({ findings }: Result, known: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => tracesOf(finding).some((trace) => !known.has(trace)));
}

/** What tells one finding, or one of its consequences, from any other. */
export function knownOf({ findings }: Result): Set<string> {
  return new Set(findings.flatMap((finding) => [placeOf(finding), ...tracesOf(finding)]));
}

function isNamed({ explanations }: ArithmeticFinding, key: string, within: number): boolean {
  return explanations.slice(0, within).some(({ changes }) => changes.some(isOf(key)));
}

function repairs({ explanations: [best] }: ArithmeticFinding, key: string, value: Decimal): boolean {
  return best?.changes.some((change) => isOf(key)(change) && change.value.equals(value)) ?? false;
}

function isOf(key: string): (change: { readonly figure: Figure }) => boolean {
  return ({ figure }) => figure.key === key;
}
