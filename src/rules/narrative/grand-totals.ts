import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { amountSaid } from './told/claims.ts';

export default defineRule({
  id: 'narrative/grand-totals',
  title: {
    zh: '说明中的收入总计等于支出总计',
    en: 'The narrative gives one grand total for income and expenditure',
  },
  severity: 'error',
  needs: [],
  formula: 'narrative/*/收入总计 = narrative/*/支出总计',
  basis: DISCLOSURE,
  why: {
    zh: '收入总计与支出总计按平衡关系必然相等；文字写成“各是”却给出两个数，必有一个不对。',
    en: 'The grand totals balance; a sentence that gives two amounts has one wrong.',
  },
  remedy: {
    zh: '对照收入支出决算总表的总计改正。',
    en: 'Correct it by the totals of the summary table.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const part of new Set(report.narrative.map((section) => section.part))) {
      for (const [income, expenditure] of PAIRS) {
        const [left, right] = [amountSaid(report, expenditure, part), amountSaid(report, income, part)];
        if (left && right && left !== right) yield equal(left, right);
      }
    }
  },
});

const PAIRS = [
  ['收入总计', '支出总计'],
  ['财政拨款收入总计', '财政拨款支出总计'],
] as const;
