import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 04: 收入总计 = 本年收入合计 + 年初结转和结余. */
export default defineRule({
  id: 'within-table/appropriation-income-total',
  title: {
    zh: '财政拨款收入支出决算总表的收入总计等于本年收入加年初结转和结余',
    en: 'In the summary of fiscal appropriations, the income side adds up to its grand total',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/收入总计/决算数 = 04/本年收入合计/决算数 + 04/年初结转和结余/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '当年可用的财政拨款，就是当年拨来的加上年转来的。',
    en: 'Appropriations at hand are those of the year and those carried over into it.',
  },
  remedy: {
    zh: '先核对年初结转和结余，再看总计。',
    en: 'Check the opening carry-over first, then the grand total.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    yield equal(
      table.figure('收入总计', '决算数'),
      down(table, ['本年收入合计', '年初结转和结余'], '决算数'),
    );
  },
});
