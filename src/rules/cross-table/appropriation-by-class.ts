import { BETWEEN_FORMS } from '../basis.ts';
import { fundTables } from '../funds.ts';
import { defineRule } from '../rule.ts';
import { byClass } from './classes.ts';

/** 04, column by fund, against the 类 rows of 05, 08 and 09. */
export default defineRule({
  id: 'cross-table/appropriation-by-class',
  title: {
    zh: '财政拨款收入支出决算总表各类支出的每种拨款等于该种拨款支出表的同一类',
    en: 'Each class by fund in the summary of fiscal appropriations equals the same class in the table of that fund',
  },
  severity: 'error',
  needs: ['04', '05', '08', '09'],
  formula:
    '04/某类/一般公共预算财政拨款 = 05/该类/合计; 04/某类/政府性基金预算财政拨款 = 08/该类/本年支出; 04/某类/国有资本经营预算财政拨款 = 09/该类/本年支出',
  basis: BETWEEN_FORMS,
  why: {
    zh: '三种拨款的支出表是财政拨款总表三栏的展开；一边有、另一边没有的类也算不符。',
    en: 'The tables by fund detail the three columns; a class in only one of them is a mismatch too.',
  },
  remedy: {
    zh: '先看数是否填在了另一种拨款的栏里，再看类与所属款项是否相符。',
    en: 'See whether the figure stands in the column of another fund, then whether the class adds up.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { fund, ...detail } of fundTables(report))
      yield* byClass({ table: report.tables['04'], column: fund }, detail);
  },
});
