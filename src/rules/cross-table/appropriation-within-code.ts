import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { paidForAll, sharesByCode } from './appropriations.ts';

/** 05 + 08 + 09 ≤ 03 under every code, where the unit spends other money too. */
export default defineRule({
  id: 'cross-table/appropriation-within-code',
  title: {
    zh: '每个科目的三种财政拨款支出之和不超过支出决算表的同一科目',
    en: 'Under no code do fiscal appropriations exceed the expenditure table',
  },
  severity: 'error',
  needs: ['03', '05', '08', '09'],
  formula:
    '05/*/(合计、基本支出、项目支出) + {08,09}/*/(本年支出、基本支出、项目支出) ≤ 03/*/(本年支出合计、基本支出、项目支出)',
  basis: BETWEEN_FORMS,
  why: {
    zh: '支出决算表包括单位的全部支出，财政拨款支出只是其中一部分。',
    en: 'The expenditure table holds all a unit spends, and fiscal appropriations are part of it.',
  },
  remedy: {
    zh: '看支出决算表该科目是否漏记，或拨款支出表的数是否属于相邻科目。',
    en: 'See whether the expenditure table leaves something out, or the figure belongs to a neighbouring code.',
  },
  since: '0.1.0',
  *check({ report }) {
    const shares = sharesByCode(report);
    if (paidForAll(shares)) return;
    for (const { all, appropriated } of shares) yield atMost(appropriated, all);
  },
});
