import { expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Evaluation, Finding } from '../../src/model/index.ts';
import { NARRATIVE } from '../../src/rules/narrative/index.ts';
import { everythingWrong } from './findings.ts';
import { narrated } from './narrative.ts';
import type { ReportSketch } from './report.ts';

/** Sentences, and what the rules of the narrative find in them. */
export interface SaidCase {
  readonly name: string;
  readonly text: string;
  readonly report?: ReportSketch;
  /** `change-rates 1: 8.91, not 8.92`, `change-directions 1: opposed`; none where all is well. */
  readonly finds?: readonly string[];
  /** Relations that were judged to hold, by rule; others are not looked at. */
  readonly holds?: Readonly<Record<string, number>>;
}

export function describeSaid(cases: readonly SaidCase[]): void {
  it.each(cases.map((each): [string, SaidCase] => [each.name, each]))('%s', (_, each) => {
    const result = check(narrated(each.text, each.report), NARRATIVE);
    expect(everythingWrong(result).map(inShort).toSorted()).toEqual((each.finds ?? []).toSorted());
    for (const [rule, count] of Object.entries(each.holds ?? {})) {
      expect([rule, result.evaluations.filter((one) => isGood(one, rule)).length]).toEqual([rule, count]);
    }
  });
}

function isGood({ rule, verdict }: Evaluation, name: string): boolean {
  return rule === `narrative/${name}` && (verdict === 'holds' || verdict === 'rounding');
}

function inShort(finding: Finding): string {
  const rule = finding.rule.replace('narrative/', '');
  const place = `${rule} ${finding.at.line}`;
  if (finding.kind === 'observation') return `${place}: ${finding.observation.message}`;
  if (finding.kind === 'naming') return `${place}: ${finding.odd.text}`;
  const { actual, expected, decimals } = finding.measure;
  const tail = finding.verdict === 'tail' ? ' (tail)' : '';
  return `${place}: ${actual.toFixed(decimals)}, not ${expected.toFixed(decimals)}${tail}`;
}
