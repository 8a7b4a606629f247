import {
  rightOf,
  type ArithmeticFinding,
  type Expression,
  type Finding,
  type NamingFinding,
} from '../../model/index.ts';
import { allowed, amount } from '../amount.ts';
import type { EvidenceJson, FindingJson } from './schema.ts';
import { locationJson } from './location.ts';
import { messageOf, type Telling } from '../message.ts';
import { figureWords, placeWords } from '../place.ts';

/** What only some kinds of finding have to say. */
type Particulars = Pick<FindingJson, 'expected' | 'actual' | 'difference' | 'unit' | 'bounds' | 'evidence'>;

export function findingJson(finding: Finding, telling: Telling): FindingJson {
  const { rule, severity, verdict, at, cause, fingerprint } = finding;
  const message = messageOf(finding, telling);
  return {
    rule,
    severity,
    verdict,
    message,
    ...particulars(finding, telling),
    at: locationJson(at),
    suggestion: null,
    cause,
    fingerprint,
  };
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
