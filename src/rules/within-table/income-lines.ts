import { WITHIN_FORM } from '../basis.ts';
import { appropriationLines, OTHER_SOURCES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 01: 本年收入合计 = Σ income lines. */
export default defineRule({
  id: 'within-table/income-lines',
  title: {
    zh: '收入支出决算总表的本年收入合计等于各项收入之和',
    en: 'In the summary of income and expenditure, total income is the sum of the income lines',
  },
  severity: 'error',
  needs: ['01'],
  formula: '01/本年收入合计/决算数 = Σ 01/各收入项目/决算数（旧式表只有“财政拨款收入”一行的，以该行计）',
  basis: WITHIN_FORM,
  why: {
    zh: '合计只是把上面八行收入加起来；对不上，不是某一行填错，就是合计没有跟着改。',
    en: 'The total only adds up the eight lines above it; if it does not, a line is wrong or the total was not updated.',
  },
  remedy: {
    zh: '先看收入决算表合计行各来源的数，再看本表哪一行与它不同。',
    en: 'Look at the total row of the income table by source first, then find the line here that differs.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['01'];
    yield equal(
      table.figure('本年收入合计', '决算数'),
      down(table, [...appropriationLines(table), ...OTHER_SOURCES], '决算数'),
    );
  },
});
