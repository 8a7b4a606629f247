import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { paidForAll, sharesByClass } from './appropriations.ts';

/** 04 ≤ 01 in every expenditure line, where the unit spends other money too. */
export default defineRule({
  id: 'cross-table/appropriation-within-class',
  title: {
    zh: '财政拨款收入支出决算总表的各类支出不超过收入支出决算总表的同一类',
    en: 'In no class do fiscal appropriations exceed the summary of income and expenditure',
  },
  severity: 'error',
  needs: ['01', '04'],
  formula: '04/(某类支出、本年支出合计)/合计 ≤ 01/(该类支出、本年支出合计)/决算数',
  basis: BETWEEN_FORMS,
  why: {
    zh: '收入支出总表包括单位的全部支出，财政拨款支出只是其中一部分。',
    en: 'The summary holds all a unit spends, and fiscal appropriations are part of it.',
  },
  remedy: {
    zh: '看两张总表中该类支出是否有一张填错了行。',
    en: 'See whether one of the two summaries has the class in the wrong line.',
  },
  since: '0.1.0',
  *check({ report }) {
    const shares = sharesByClass(report);
    if (paidForAll(shares)) return;
    for (const { all, appropriated } of shares) yield atMost(appropriated, all);
  },
});
