import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { paidForAll, sharesByCode } from './appropriations.ts';

/** 03 = 05 + 08 + 09 under every code, where the unit spends nothing but fiscal appropriations. */
export default defineRule({
  id: 'cross-table/appropriation-only-code',
  title: {
    zh: '支出全部来自财政拨款时，支出决算表的每个科目等于三种财政拨款支出之和',
    en: 'Where all expenditure is from fiscal appropriations, every code of the expenditure table equals their sum',
  },
  severity: 'error',
  needs: ['03', '05', '08', '09'],
  formula:
    '03/*/(本年支出合计、基本支出、项目支出) = 05/*/(合计、基本支出、项目支出) + {08,09}/*/(本年支出、基本支出、项目支出)，当合计行的本年支出相等时',
  basis: BETWEEN_FORMS,
  why: {
    zh: '合计已经相等，任何科目又不能超过，所以每个科目、每种支出都必须相等。',
    en: 'With equal totals and no code allowed to exceed, every code and kind of expenditure must be equal.',
  },
  remedy: {
    zh: '两张表同一科目并排看；只在一张表有的科目，多半是编码写错或漏印。',
    en: 'Put both rows side by side; a code in only one table is likely mistyped or was left out.',
  },
  since: '0.1.0',
  *check({ report }) {
    const shares = sharesByCode(report);
    if (!paidForAll(shares)) return;
    for (const { all, appropriated } of shares) yield equal(all, appropriated);
  },
});
