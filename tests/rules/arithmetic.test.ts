import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import {
  TABLE_IDS,
  figuresOf,
  isKnown,
  isPrinted,
  type Evaluation,
  type Figure,
  type Result,
  type Table,
} from '../../src/model/index.ts';
import { CROSS_TABLE } from '../../src/rules/cross-table/index.ts';
import { WITHIN_TABLE } from '../../src/rules/within-table/index.ts';
import type { Tables } from '../support/arithmetic.ts';
import { sketchReport } from '../support/report.ts';
import { ONLY_APPROPRIATIONS, WITH_OWN_MONEY, tablesOf } from '../support/sound.ts';

const RULES = [...WITHIN_TABLE, ...CROSS_TABLE];

function judge(tables: Tables): Result {
  return check(sketchReport({ tables }), RULES);
}

function evaluations(): Evaluation[] {
  return [WITH_OWN_MONEY, ONLY_APPROPRIATIONS].flatMap((lines) => judge(tablesOf(lines)).evaluations);
}

function printedFigures(): Figure[] {
  const { tables } = sketchReport({ tables: tablesOf(WITH_OWN_MONEY) });
  return TABLE_IDS.map((id): Table => tables[id])
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))
    .filter(isPrinted);
}

/** One more than is printed. */
function raised(figure: Figure): string {
  return isKnown(figure) ? figure.value.plus(1).toFixed(2) : '';
}

describe('the arithmetic rules together', () => {
  it('have ids of their own in their group', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(WITHIN_TABLE.filter(({ id }) => !id.startsWith('within-table/'))).toEqual([]);
    expect(CROSS_TABLE.filter(({ id }) => !id.startsWith('cross-table/'))).toEqual([]);
  });

  it('hold in sound reports, each of them somewhere', () => {
    expect(judge(tablesOf(WITH_OWN_MONEY)).findings).toEqual([]);
    expect(judge(tablesOf(ONLY_APPROPRIATIONS)).findings).toEqual([]);
    const holding = new Set(evaluations().flatMap(({ rule, verdict }) => (verdict === 'holds' ? rule : [])));
    expect(RULES.map(({ id }) => id).filter((id) => !holding.has(id))).toEqual([]);
  });

  it.each(RULES)('$id reads the tables it says it needs', ({ id, needs }) => {
    const figures = evaluations().flatMap(({ rule, relation }) => (rule === id ? figuresOf(relation) : []));
    const premises = id === 'cross-table/income-spent' ? ['01'] : [];
    const read = new Set([...premises, ...figures.map(({ at }) => at.table)]);
    expect(read).toEqual(new Set(needs));
  });

  it('say nothing of a report without tables', () => {
    expect(judge({}).evaluations).toEqual([]);
  });

  it.each(printedFigures())('notice a slip in $key', (figure) => {
    const { findings } = judge(tablesOf(WITH_OWN_MONEY, { [figure.key]: raised(figure) }));
    expect(findings.map(({ verdict }) => verdict)).toContain('mismatch');
  });
});
