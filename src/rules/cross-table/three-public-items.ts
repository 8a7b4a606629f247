import { THREE_PUBLIC } from '../basis.ts';
import { VEHICLE_LINES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { atMost, partOf } from '../templates.ts';

/** Items of 06, each with the line of 07 it is part of. */
const ITEMS = [
  { code: '30212', line: '因公出国（境）费' },
  { code: '30217', line: '公务接待费' },
] as const;

/** The same for the lines that break 公务用车购置及运行维护费 down. */
const VEHICLE_ITEMS = [
  { code: '31013', line: '公务用车购置费' },
  { code: '30231', line: '公务用车运行维护费' },
] as const;

/** 06 ≤ 07, item by item. */
export default defineRule({
  id: 'cross-table/three-public-items',
  title: {
    zh: '“三公”经费各项不少于基本支出决算表的对应科目',
    en: 'No three public expense is less than the matching item of basic expenditure',
  },
  severity: 'error',
  needs: ['06', '07'],
  formula:
    '06/30212/决算数 ≤ 07/因公出国（境）费/决算数; 06/30217/决算数 ≤ 07/公务接待费/决算数; 06/31013/决算数 ≤ 07/公务用车购置费/决算数; 06/30231/决算数 ≤ 07/公务用车运行维护费/决算数',
  basis: THREE_PUBLIC,
  why: {
    zh: '“三公”经费既包括基本支出中的，也包括项目支出中的，不会比基本支出里的少。',
    en: 'Three public expenses are paid from basic and from project expenditure, so they cannot be less than the former.',
  },
  remedy: {
    zh: '看“三公”经费表该项是否漏填，或基本支出表的数是否串了行。',
    en: 'See whether the line of the three public expenses was left out, or the item stands in the wrong row.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    const [basic, expenses] = [tables['06'], tables['07']];
    for (const { code, line } of ITEMS)
      yield atMost(basic.figure(code, '决算数'), expenses.figure(line, '决算数'));
    for (const { code, line } of VEHICLE_ITEMS)
      yield atMost(basic.figure(code, '决算数'), partOf(expenses, VEHICLE_LINES, line, '决算数'));
  },
});
