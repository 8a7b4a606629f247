import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { paidForAll, sharesByClass } from './appropriations.ts';

/** 01 = 04 in every expenditure line, where the unit spends nothing but fiscal appropriations. */
export default defineRule({
  id: 'cross-table/appropriation-only-class',
  title: {
    zh: '支出全部来自财政拨款时，收入支出决算总表的各类支出等于财政拨款收入支出决算总表的同一类',
    en: 'Where all expenditure is from fiscal appropriations, every class is the same in both summaries',
  },
  severity: 'error',
  needs: ['01', '04'],
  formula:
    '01/(某类支出、本年支出合计)/决算数 = 04/(该类支出、本年支出合计)/合计，当两表的本年支出合计相等时',
  basis: BETWEEN_FORMS,
  why: {
    zh: '合计已经相等，任何一类又不能超过，所以每一类都必须相等。',
    en: 'With equal totals and no class allowed to exceed, every class must be equal.',
  },
  remedy: {
    zh: '与支出决算表的该类对照，找出不同的那一张总表。',
    en: 'Compare with the class in the expenditure table to find which of the two summaries differs.',
  },
  since: '0.1.0',
  *check({ report }) {
    const shares = sharesByClass(report);
    if (!paidForAll(shares)) return;
    for (const { all, appropriated } of shares) yield equal(all, appropriated);
  },
});
