import { WITHIN_FORM } from '../basis.ts';
import { FUND_COLUMNS } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 04: in every expenditure column 支出总计 = 本年支出合计 + 年末结转和结余. */
export default defineRule({
  id: 'within-table/appropriation-expenditure-total',
  title: {
    zh: '财政拨款收入支出决算总表各支出栏的支出总计等于本年支出加年末结转和结余',
    en: 'In the summary of fiscal appropriations, every expenditure column adds up to its grand total',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/支出总计/* = 04/本年支出合计/* + 04/年末结转和结余/*',
  basis: WITHIN_FORM,
  why: {
    zh: '财政拨款不是当年花掉，就是结转到下年，每一种拨款都如此。',
    en: 'Appropriations of each fund are either spent in the year or carried over into the next.',
  },
  remedy: {
    zh: '先看年末结转和结余有没有填在对应的资金栏。',
    en: 'See whether the closing carry-over stands in the column of its fund.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    for (const column of FUND_COLUMNS)
      yield equal(table.figure('支出总计', column), down(table, ['本年支出合计', '年末结转和结余'], column));
  },
});
