import type { Decimal, Interval, Unit } from '../money/index.ts';
import type { Explanation } from './explanation.ts';
import type { Figure } from './figure.ts';
import type { Location } from './location.ts';
import type { FigureRelation, Observation, PrintedName, SameName } from './relation.ts';
import type { Report } from './report.ts';
import type { TableId } from './tables.ts';
import type { MemberUnit } from './member-unit.ts';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * - `holds`: equal as printed;
 * - `rounding`: unequal as printed, and independent rounding explains it;
 * - `tail` 尾差: off by so little that it was forced or carried, or by more than rounding plausibly gives;
 * - `mismatch`: not explainable;
 * - `undetermined`: a figure it needs is lost or illegible;
 * - `notApplicable`: a table or column it needs is not part of the report.
 */
export type Verdict = 'holds' | 'rounding' | 'tail' | 'mismatch' | 'undetermined' | 'notApplicable';
export const VERDICTS: readonly Verdict[] = [
  'holds',
  'rounding',
  'tail',
  'mismatch',
  'undetermined',
  'notApplicable',
];

/**
 * Why a difference is a tail:
 * - `slight`: it is a last digit or two more than rounding explains;
 * - `implausible`: rounding could explain it at the very worst, but so many figures do not all round the same way by chance;
 * - `joint`: rounding explains it, but not together with what else holds of its figures.
 */
export type Tail = 'slight' | 'implausible' | 'joint';

/** What the two sides of a relation come to where they differ. */
export interface Measure {
  /** What is printed on the left, in `unit`. */
  readonly actual: Decimal;
  /** What the right side makes it. */
  readonly expected: Decimal;
  readonly difference: Decimal;
  /** What the right side may truly be, given how its figures were rounded. */
  readonly bounds: Interval;
  /** Digits behind the point in which the sides are told. */
  readonly decimals: number;
  readonly unit: Unit;
  readonly tail: Tail | null;
}

/** A relation, judged. `measure` is null where it holds as printed, and where it could not be judged. */
export interface Evaluation {
  readonly rule: string;
  readonly relation: FigureRelation;
  readonly verdict: Verdict;
  readonly measure: Measure | null;
  /** The figures that kept it from being judged. */
  readonly hindrances: readonly Figure[];
}

interface FindingBase {
  readonly rule: string;
  readonly severity: Severity;
  /** The figure or words most likely at fault. */
  readonly at: Location;
  /** Findings with one root cause share it. */
  readonly cause: string;
  /** Of rule, unit, year and figure keys; never of line, page or value. */
  readonly fingerprint: string;
}

export interface ArithmeticFinding extends FindingBase {
  readonly kind: 'arithmetic';
  readonly verdict: 'mismatch' | 'tail' | 'rounding';
  readonly relation: FigureRelation;
  readonly measure: Measure;
  /** Single slips that would mend all it breaks and spoil least, likeliest first; none where no single one does. */
  readonly explanations: readonly Explanation[];
  /** What else is wrong because of the same slip: the other relations it breaks, and what is odd about its figure. */
  readonly consequences: readonly Finding[];
}

export interface NamingFinding extends FindingBase {
  readonly kind: 'naming';
  readonly verdict: 'naming';
  readonly relation: SameName;
  readonly odd: PrintedName;
  readonly expected: string;
}

export interface ObservationFinding extends FindingBase {
  readonly kind: 'observation';
  readonly verdict: 'structure' | 'text' | 'logic' | 'naming';
  readonly observation: Observation;
}

export type Finding = ArithmeticFinding | NamingFinding | ObservationFinding;

/** What the figures of a report stand in. */
export type ReportPart = TableId | 'narrative' | 'annex';

/** The printed figures of one table, of the narrative or of the annex, and those no judged relation uses. */
export interface Coverage {
  readonly part: ReportPart;
  readonly printed: readonly Figure[];
  readonly untied: readonly Figure[];
}

/** A finding and all that are wrong for the same reason. */
export function withConsequences(finding: Finding): Finding[] {
  return finding.kind === 'arithmetic' ? [finding, ...finding.consequences] : [finding];
}

/** Everything known about one report after the check. */
export interface Result {
  readonly report: Report;
  /** The report of another year it was checked against. */
  readonly prior: Report | null;
  /** The units it was checked against, where it is a department's. */
  readonly units: readonly MemberUnit[];
  readonly evaluations: readonly Evaluation[];
  /** In document order. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** For each of the nine tables, then the narrative and the annex. */
  readonly coverage: readonly Coverage[];
}
