import { expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { withConsequences, type Evaluation, type Expression, type Verdict } from '../../src/model/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sketchReport, type ReportSketch } from './report.ts';

export type Tables = NonNullable<ReportSketch['tables']>;

/** What one rule makes of one report. */
export interface Case {
  readonly name: string;
  readonly tables: Tables;
  /** How many relations came to each verdict; none to those not named. */
  readonly counts: Partial<Record<Verdict, number>>;
  /** The relations that do not hold, in the order of the rule. */
  readonly broken?: readonly Broken[];
  /** All relations, in the order of the rule. */
  readonly relations?: readonly string[];
}

interface Broken {
  readonly verdict: 'mismatch' | 'tail' | 'rounding';
  /** In figure keys: `01/收入总计/决算数 = 01/支出总计/决算数`. */
  readonly relation: string;
  readonly actual: string;
  readonly expected: string;
}

export function describeRule(rule: Rule, cases: readonly Case[]): void {
  const named = cases.map((each): [string, Case] => [each.name, each]);
  it.each(named)(`${rule.id}: %s`, (_, { tables, counts, broken = [], relations }) => {
    const result = check(sketchReport({ tables }), [rule]);
    const said = result.evaluations.map(inKeys);
    expect(nonNil(result.counts)).toEqual(counts);
    expect(result.evaluations.flatMap(brokenOf)).toEqual(broken);
    expect(result.findings.flatMap(withConsequences).map(({ rule: id }) => id)).toEqual(
      broken.map(() => rule.id),
    );
    expect(said).toEqual(relations ?? said);
  });
}

/** A report in which one cell varies, the left side of one relation. */
export interface Varying {
  readonly tables: (cell: string | null) => Tables;
  readonly relation: string;
  readonly expected: string;
  /** What each print of the cell makes of the relation; `null` is a lost cell. */
  readonly prints: readonly (readonly [cell: string | null, verdict: Verdict])[];
  /** How many other relations hold throughout. */
  readonly alsoHold?: number;
}

export function varying({ tables, relation, expected, prints, alsoHold = 0 }: Varying): Case[] {
  return prints.map(([cell, verdict]) => ({
    name: `${relation}: ${printOf(cell)} is ${verdict}`,
    tables: tables(cell),
    counts: nonNil({ holds: alsoHold, [verdict]: verdict === 'holds' ? alsoHold + 1 : 1 }),
    broken:
      verdict === 'mismatch' || verdict === 'tail' || verdict === 'rounding'
        ? [{ verdict, relation, actual: cell || '0.00', expected }]
        : [],
  }));
}

function printOf(cell: string | null): string {
  return cell === '' ? 'blank' : (cell ?? 'lost');
}

function brokenOf({ verdict, measure, ...evaluation }: Evaluation): Broken[] {
  if (verdict !== 'mismatch' && verdict !== 'tail' && verdict !== 'rounding') return [];
  const [actual, expected] = [measure?.actual, measure?.expected].map((value) => value?.toFixed(2) ?? '');
  return [{ verdict, relation: inKeys(evaluation), actual: actual ?? '', expected: expected ?? '' }];
}

function inKeys({ relation }: Pick<Evaluation, 'relation'>): string {
  if (relation.kind === 'ratio')
    return `${keysOf(relation.left)} = ${keysOf(relation.part)} ÷ ${keysOf(relation.whole)}`;
  const sign = relation.kind === 'balance' ? '=' : '≤';
  return `${keysOf(relation.left)} ${sign} ${keysOf(relation.right)}`;
}

function keysOf(expression: Expression): string {
  return expression
    .map(({ weight, figure }, index) => (index === 0 ? '' : weight < 0 ? ' − ' : ' + ') + figure.key)
    .join('');
}

function nonNil(counts: Partial<Record<Verdict, number>>): Partial<Record<Verdict, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
