import { WITHIN_FORM } from '../basis.ts';
import { classLines } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';

/** 01: 本年支出合计 = Σ expenditure lines, one for each 类. */
export default defineRule({
  id: 'within-table/expenditure-lines',
  title: {
    zh: '收入支出决算总表的本年支出合计等于各类支出之和',
    en: 'In the summary of income and expenditure, total expenditure is the sum of the lines by class',
  },
  severity: 'error',
  needs: ['01'],
  formula: '01/本年支出合计/决算数 = Σ 01/各类支出/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '支出合计由各类支出相加而来；不相等，说明某一类漏填、多填，或合计仍是旧数。',
    en: 'Total expenditure adds up the classes; if it does not, a class is missing or wrong, or the total is an old one.',
  },
  remedy: {
    zh: '拿支出决算表的各个类级科目逐行对照本表右栏。',
    en: 'Compare the class rows of the expenditure table with the right-hand side of this one, line by line.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['01'];
    yield equal(
      table.figure('本年支出合计', '决算数'),
      sum(...classLines(table).map(({ key }) => table.figure(key, '决算数'))),
    );
  },
});
