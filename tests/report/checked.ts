import { UNREVIEWED } from '../../src/review/review.ts';
import { check } from '../../src/engine/check.ts';
import type { Result } from '../../src/model/index.ts';
import type { Outcome, ReportOptions } from '../../src/report/index.ts';
import { defineRule, type Rule } from '../../src/rules/rule.ts';
import { atMost, equal, minus, observe, sameName, sum } from '../../src/rules/templates.ts';
import { sketchReport, type ReportSketch } from '../support/report.ts';

const WORDS = {
  basis: { zh: '部门决算公开表式', en: 'The published form' },
  why: { zh: '合计必须等于各项之和。', en: 'A total is the sum of its parts.' },
  remedy: { zh: '核对各项，改正抄错的数。', en: 'Compare the parts and mend the one copied wrong.' },
  since: '0.1.0',
} as const;

/** A total and its parts in table 05. */
export const ACROSS = defineRule({
  ...WORDS,
  id: 'within-table/across',
  title: { zh: '合计等于基本支出加项目支出', en: 'The total is basic plus project expenditure' },
  severity: 'error',
  needs: ['05'],
  formula: '05/行/合计 = 05/行/基本支出 + 05/行/项目支出',
  *check({ report }) {
    for (const row of report.tables['05'].rows) {
      yield equal(row.figure('合计'), sum(row.figure('基本支出'), row.figure('项目支出')));
    }
  },
});

/** Figures of two tables, one of which may be missing or in another unit. */
export const BASIC = defineRule({
  ...WORDS,
  id: 'cross-table/basic',
  title: { zh: '基本支出等于人员经费加公用经费', en: 'Basic expenditure is personnel plus public funds' },
  severity: 'error',
  needs: ['05', '06'],
  formula: '05/合计/基本支出 = 06/人员经费合计/决算数 + 06/公用经费合计/决算数',
  *check({ report }) {
    const basic = report.tables['05'].figure('合计', '基本支出');
    const { '06': details } = report.tables;
    yield equal(
      basic,
      sum(details.figure('人员经费合计', '决算数'), details.figure('公用经费合计', '决算数')),
    );
  },
});

/** A bound with a difference on its left. */
export const BOUND = defineRule({
  ...WORDS,
  id: 'cross-table/bound',
  title: { zh: '三公经费不超过一般公共预算支出', en: 'Public expenses do not exceed expenditure' },
  severity: 'error',
  needs: ['05', '07'],
  formula: '07/合计/决算数 − 07/公务接待费/决算数 ≤ 05/合计/合计',
  *check({ report }) {
    const { '05': expenditure, '07': expenses } = report.tables;
    const net = minus(expenses.figure('合计', '决算数'), expenses.figure('公务接待费', '决算数'));
    yield atMost(net, expenditure.figure('合计', '合计'));
  },
});

/** A name in two tables; `official` where the subject has one. */
export function nameRule(official: string | null): Rule {
  return defineRule({
    ...WORDS,
    id: 'naming/code',
    title: { zh: '同一编码名称一致', en: 'One code has one name' },
    severity: 'warning',
    needs: ['03', '05'],
    formula: '',
    observes: 'naming',
    *check({ report }) {
      const rows = [report.tables['03'].row('205'), report.tables['05'].row('205')];
      const names = rows.flatMap((row) => (row ? [{ text: row.name, at: row.at }] : []));
      if (names.length > 1) yield sameName('205', names, official);
    },
  });
}

/** An observation with a message of its own. */
export const EMPTY = defineRule({
  ...WORDS,
  id: 'structure/empty',
  title: { zh: '空表应有说明', en: 'An empty table has a note' },
  severity: 'info',
  needs: ['08'],
  formula: '',
  observes: 'structure',
  messages: { unexplained: { zh: '《{title}》是空表，却没有说明', en: '{title} is empty and has no note' } },
  *check({ report }) {
    const { parts, title } = report.tables['08'];
    if (parts.status === 'empty') yield observe('unexplained', parts.at, { title });
  },
});

export const ALL = [ACROSS, BASIC, BOUND, nameRule('教育支出'), EMPTY];

export function checked(sketch: ReportSketch, rules: readonly Rule[] = ALL): Result {
  return check(sketchReport(sketch), rules);
}

export function outcomeOf(sketch: ReportSketch, rules: readonly Rule[] = ALL): Outcome {
  return {
    kind: 'checked',
    path: sketch.path ?? 'reports/a.txt',
    result: checked(sketch, rules),
    review: UNREVIEWED,
  };
}

export function options(changes: Partial<ReportOptions> = {}): ReportOptions {
  return {
    language: 'zh',
    rules: ALL,
    verbose: false,
    quiet: false,
    ticks: false,
    directory: '/accounts',
    width: 100,
    colorLevel: 0,
    ...changes,
  };
}

/** A report in which everything ties. */
export const CLEAN: ReportSketch = {
  tables: {
    '05': { rows: { 合计: ['221.60', '221.60', '0.00'] } },
    '06': { rows: { 人员经费合计: ['151.30'], 公用经费合计: ['70.30'] } },
  },
};

/** One whose total is off by 0.09, with a nil part. */
export const BROKEN: ReportSketch = {
  tables: { '05': { rows: { 合计: ['221.69', '221.60', '0.00'] } } },
};

/** Basic expenditure is wrong, which breaks both the row's total and the tie to table 06. */
export const SUSPECT: ReportSketch = {
  tables: {
    '05': { rows: { 合计: ['221.60', '121.69', '100.00'] } },
    '06': { rows: { 人员经费合计: ['51.30'], 公用经费合计: ['70.30'] } },
  },
};
