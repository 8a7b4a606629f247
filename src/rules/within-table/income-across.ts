import { INCOME_SOURCES } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { across, equal } from '../templates.ts';

/** 02: 本年收入合计 = Σ six sources, in every row. */
export default defineRule({
  id: 'within-table/income-across',
  title: {
    zh: '收入决算表各行的本年收入合计等于六项来源之和',
    en: 'In every row of the income table, total income is the sum of its six sources',
  },
  severity: 'error',
  needs: ['02'],
  formula:
    '02/*/本年收入合计 = 02/*/(财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入)',
  basis: WITHIN_FORM,
  why: {
    zh: '每个科目的收入只能来自这六项来源，合计栏就是它们相加。',
    en: 'Income under a code comes from these six sources only, and the total column adds them up.',
  },
  remedy: {
    zh: '先看这一行有没有填错栏，例如把其他收入填进了相邻的栏。',
    en: 'See whether a figure of this row stands in the wrong column, such as other income in the one next to it.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['02'];
    for (const { key } of table.rows)
      yield equal(table.figure(key, '本年收入合计'), across(table, key, INCOME_SOURCES));
  },
});
