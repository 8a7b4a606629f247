import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { byClass } from './classes.ts';

/** 01 against the 类 rows of 03. */
export default defineRule({
  id: 'cross-table/expenditure-by-class',
  title: {
    zh: '收入支出决算总表的各类支出等于支出决算表的同一类',
    en: 'Each expenditure line of the summary equals the same class in the expenditure table',
  },
  severity: 'error',
  needs: ['01', '03'],
  formula: '01/某类支出/决算数 = 03/该类/本年支出合计',
  basis: BETWEEN_FORMS,
  why: {
    zh: '总表右栏就是支出决算表类级科目的汇总；一边有、另一边没有的类也算不符。',
    en: 'The summary lists the classes of the expenditure table; a class in only one of them is a mismatch too.',
  },
  remedy: {
    zh: '先看支出决算表该类与所属款项是否相符，再看总表是否填错了行。',
    en: 'See whether the class adds up in the expenditure table, then whether the summary has it in the wrong line.',
  },
  since: '0.1.0',
  check: ({ report: { tables } }) =>
    byClass({ table: tables['01'], column: '决算数' }, { table: tables['03'], column: '本年支出合计' }),
});
