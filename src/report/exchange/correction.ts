import type { ArithmeticFinding, Finding } from '../../model/index.ts';
import { amount } from '../amount.ts';
import { clean } from '../clean.ts';
import { printedOf } from '../explained.ts';
import { isSure } from '../mending.ts';
import { suspectOf } from '../suspect.ts';

/** What is printed at the place of a finding, and what ought to be. */
export interface Correction {
  readonly printed: string;
  readonly ought: string;
  /** Whether `ought` is a value or a limit. */
  readonly sign: '=' | '≤' | '≥';
  /** Printed less ought; null of words. */
  readonly difference: string | null;
  readonly unit: string | null;
  /** Whether another figure may as well be the one that is wrong. */
  readonly isSure: boolean;
}

/** Null where nothing tells what ought to stand there, and where it is a word and not the figure: 增加 for 减少. */
export function correctionOf(finding: Finding): Correction | null {
  switch (finding.kind) {
    case 'arithmetic':
      if (finding.explanations[0]?.slip === 'direction') return null;
      return ofFigure(finding) ?? ofSides(finding);
    case 'naming':
      return ofWords(finding.odd.text, finding.expected);
    case 'observation': {
      const { actual, expected } = finding.observation;
      return actual === null || expected === null ? null : ofWords(actual, expected);
    }
  }
}

function ofWords(printed: string, ought: string): Correction {
  const words = { printed: clean(printed), ought: clean(ought) };
  return { ...words, sign: '=', difference: null, unit: null, isSure: true };
}

function ofFigure(finding: ArithmeticFinding): Correction | null {
  const [change] = finding.explanations[0]?.changes ?? [];
  const suspect = suspectOf(finding);
  const figure = change?.figure ?? suspect?.figure;
  const value = change?.value ?? suspect?.mended;
  if (figure === undefined || value === undefined) return null;
  const limit = suspect?.adds === true ? '≤' : '≥';
  return {
    printed: printedOf(figure),
    ought: value.toFixed(figure.decimals),
    sign: finding.relation.kind === 'atMost' ? limit : '=',
    difference: figure.value.minus(value).toFixed(figure.decimals),
    unit: figure.unit,
    isSure: isSure(finding),
  };
}

/** Where no single figure explains it: what both sides come to. */
function ofSides({ measure, relation }: ArithmeticFinding): Correction {
  return {
    printed: amount(measure.actual, measure),
    ought: amount(measure.expected, measure),
    sign: relation.kind === 'atMost' ? '≤' : '=',
    difference: amount(measure.difference, measure),
    unit: measure.unit,
    isSure: false,
  };
}
