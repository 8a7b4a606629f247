import {
  SEVERITIES,
  figuresOf,
  type ArithmeticFinding,
  type Evaluation,
  type Finding,
  type Location,
  type Report,
  type Severity,
} from '../model/index.ts';
import { ZERO, type Decimal } from '../money/index.ts';
import { causeOf, identify } from './identity.ts';
import type { Cause } from './localise/index.ts';
import { isBroken } from './verdict.ts';

/**
 * One finding of a slip: the relation that tells it best, and as its consequences the others it breaks and what was
 * observed of its figure.
 */
export function slipped(
  { broken, explanations, suspect }: Cause,
  told: (evaluation: Evaluation, at: Location) => ArithmeticFinding[],
  observations: readonly Finding[],
): ArithmeticFinding[] {
  const [first] = broken;
  const at = suspect?.at ?? (first && figuresOf(first.relation)[0]?.at);
  if (at === undefined) return [];
  const [main, ...others] = broken
    .flatMap((evaluation) => told(evaluation, placeIn(evaluation, explanations) ?? at))
    .toSorted((a, b) => gravity(a) - gravity(b) || size(a) - size(b));
  if (main === undefined) return [];
  const odd = observations.filter(
    (finding) => isAbout(finding, at.key) && !isGraver(finding.severity, main.severity),
  );
  return [{ ...main, explanations, consequences: [...others, ...odd] }];
}

/** What is graver than a finding is told by itself, or it would count for less. */
function isGraver(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other);
}

/** Whether what was observed stands at the figure, or would not be there if that printed otherwise. */
function isAbout(finding: Finding, key: string | null): boolean {
  if (key === null) return false;
  return (
    finding.at.key === key || (finding.kind === 'observation' && finding.observation.hinges.includes(key))
  );
}

/** The figure to be changed that stands in the relation. */
function placeIn({ relation }: Evaluation, [best]: Cause['explanations']): Location | undefined {
  const keys = new Set(figuresOf(relation).map(({ key }) => key));
  return best?.changes.find(({ figure }) => keys.has(figure.key))?.figure.at;
}

/** One finding of sums that rounding explains one by one and not together; the one that is furthest off leads. */
export function contradicting(
  set: readonly Evaluation[],
  told: (evaluation: Evaluation, at: Location) => ArithmeticFinding[],
): ArithmeticFinding[] {
  const [main, ...others] = set.toSorted((a, b) => offBy(b).comparedTo(offBy(a)));
  const at = main && figuresOf(main.relation)[0]?.at;
  if (!main?.measure || at === undefined) return [];
  const tail: Evaluation = { ...main, verdict: 'tail', measure: { ...main.measure, tail: 'joint' } };
  return told(tail, at).map((finding) => ({
    ...finding,
    consequences: others.flatMap((other) => told(other, figuresOf(other.relation)[0]?.at ?? at)),
  }));
}

function offBy({ measure }: Evaluation): Decimal {
  return measure?.difference.abs() ?? ZERO;
}

/** What rounding explains is told of each relation by itself. */
export function rounded(
  evaluation: Evaluation,
  told: (evaluation: Evaluation, at: Location) => ArithmeticFinding[],
): ArithmeticFinding[] {
  const at = figuresOf(evaluation.relation)[0]?.at;
  return at === undefined || evaluation.verdict !== 'rounding' ? [] : told(evaluation, at);
}

/** The finding of a relation that does not hold as printed, at the figure in question. */
export function arithmetic(
  report: Report,
  severity: Severity,
  { rule, relation, verdict, measure }: Evaluation,
  at: Location,
): ArithmeticFinding[] {
  if (measure === null || (verdict !== 'rounding' && !isBroken(verdict))) return [];
  const keys = new Set(figuresOf(relation).map(({ key }) => key));
  return [
    {
      kind: 'arithmetic',
      rule,
      severity: severityOf(verdict, severity),
      verdict,
      relation,
      measure,
      at,
      cause: causeOf(report, at),
      fingerprint: identify(report, rule, [...keys].toSorted()),
      explanations: [],
      consequences: [],
    },
  ];
}

function severityOf(verdict: ArithmeticFinding['verdict'], severity: Severity): Severity {
  if (verdict === 'rounding') return 'info';
  return verdict === 'tail' && severity === 'error' ? 'warning' : severity;
}

/** The gravest leads, and of these the one that is soonest read. */
function gravity({ severity, verdict }: ArithmeticFinding): number {
  return 2 * SEVERITIES.indexOf(severity) + (verdict === 'mismatch' ? 0 : 1);
}

function size({ relation }: ArithmeticFinding): number {
  return figuresOf(relation).length;
}
