import { WITHIN_FORM } from '../basis.ts';
import { fundTables } from '../funds.ts';
import { defineRule } from '../rule.ts';
import { across, equal } from '../templates.ts';

/** 05, 08, 09: all expenditure = 基本支出 + 项目支出, in every row. */
export default defineRule({
  id: 'within-table/fund-expenditure-across',
  title: {
    zh: '各类财政拨款支出表每行的支出等于基本支出加项目支出',
    en: 'In every row of the tables by fund, expenditure is basic plus project expenditure',
  },
  severity: 'error',
  needs: ['05', '08', '09'],
  formula: '05/*/合计 = 05/*/(基本支出 + 项目支出); {08,09}/*/本年支出 = {08,09}/*/(基本支出 + 项目支出)',
  basis: WITHIN_FORM,
  why: {
    zh: '财政拨款支出只分基本支出和项目支出两种，没有第三种去处。',
    en: 'Expenditure from fiscal appropriations is either basic or project; there is no third kind.',
  },
  remedy: {
    zh: '拿支出决算表同一科目的基本支出、项目支出来对照。',
    en: 'Compare with basic and project expenditure of the same code in the expenditure table.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { table, column } of fundTables(report))
      for (const { key } of table.rows)
        yield equal(table.figure(key, column), across(table, key, ['基本支出', '项目支出']));
  },
});
