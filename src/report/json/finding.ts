import {
  rightOf,
  type ArithmeticFinding,
  type Explanation,
  type Expression,
  type Finding,
  type NamingFinding,
} from '../../model/index.ts';
import { allowed, amount } from '../amount.ts';
import { SLIP_WORDS } from '../slip.ts';
import type { ConsequenceJson, EvidenceJson, ExplanationJson, FindingJson } from './finding-schema.ts';
import { locationJson } from './location.ts';
import { messageOf, type Telling } from '../message.ts';
import { figureWords, placeWords } from '../place.ts';

/** What only some kinds of finding have to say. */
type Particulars = Pick<FindingJson, 'expected' | 'actual' | 'difference' | 'unit' | 'bounds' | 'evidence'>;

export function findingJson(finding: Finding, telling: Telling): FindingJson {
  const [explanations, consequences] =
    finding.kind === 'arithmetic' ? [finding.explanations, finding.consequences] : [[], []];
  return {
    ...saidJson(finding, telling),
    explanations: explanations.slice(0, MOST_EXPLANATIONS).map(explanationJson),
    consequences: consequences.map((each) => saidJson(each, telling)),
  };
}

/** Where this many figures explain it as well, more of them say nothing. */
const MOST_EXPLANATIONS = 12;

function saidJson(finding: Finding, telling: Telling): ConsequenceJson {
  const { rule, severity, verdict, at, cause, fingerprint } = finding;
  return {
    rule,
    severity,
    verdict,
    message: messageOf(finding, telling),
    ...particulars(finding, telling),
    at: locationJson(at),
    suggestion: finding.kind === 'arithmetic' ? suggestion(finding, telling) : null,
    cause,
    fingerprint,
  };
}

/** What to print at the place of the finding, and why; where other figures explain it as well, the reason says so. */
export function suggestion({ explanations }: ArithmeticFinding, { say }: Telling): FindingJson['suggestion'] {
  const [best, ...others] = explanations;
  const [change] = best?.changes ?? [];
  if (best === undefined || change === undefined) return null;
  const { figure, value } = change;
  const agrees = { zh: '改成它，与有关各数就都对得上', en: 'it agrees with all related figures' };
  const rivals = others.filter(({ asGood }) => asGood).length;
  const doubt = {
    zh: `；另有 ${rivals} 处改动同样说得通`,
    en: `; ${rivals} other changes would explain it as well`,
  };
  return {
    value: value.toFixed(figure.decimals),
    reason: say(SLIP_WORDS[best.slip] ?? agrees) + (rivals > 0 ? say(doubt) : ''),
  };
}

function explanationJson({ slip, mends, spoils, asGood, changes }: Explanation): ExplanationJson {
  const repairs = changes.map(({ figure, value }) => ({
    at: locationJson(figure.at),
    printed: figure.printed,
    value: value.toFixed(figure.decimals),
  }));
  return { slip, mends, spoils, asGood, repairs };
}

function particulars(finding: Finding, telling: Telling): Particulars {
  switch (finding.kind) {
    case 'arithmetic':
      return sums(finding, telling);
    case 'naming':
      return names(finding, telling);
    case 'observation': {
      const { expected, actual } = finding.observation;
      return { expected, actual, difference: null, unit: null, bounds: null, evidence: [] };
    }
  }
}

function sums({ measure, relation }: ArithmeticFinding, telling: Telling): Particulars {
  const { actual, expected, difference, unit } = measure;
  return {
    expected: amount(expected, measure),
    actual: amount(actual, measure),
    difference: amount(difference, measure),
    unit,
    bounds: allowed(measure),
    evidence: [...terms('left', relation.left, telling), ...terms('right', rightOf(relation), telling)],
  };
}

function terms(side: 'left' | 'right', expression: Expression, { report }: Telling): EvidenceJson[] {
  return expression.map(({ weight, figure: { at, printed } }) => ({
    weight: String(weight),
    side,
    label: figureWords(report, at),
    value: printed,
    at: locationJson(at),
  }));
}

function names({ odd, expected, relation }: NamingFinding, { report, say }: Telling): Particulars {
  return {
    expected,
    actual: odd.text,
    difference: null,
    unit: null,
    bounds: null,
    evidence: relation.names.map(({ text, at }) => ({
      weight: null,
      side: null,
      label: placeWords(report, at, say),
      value: text,
      at: locationJson(at),
    })),
  };
}
