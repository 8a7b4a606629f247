import { DISCLOSURE } from '../basis.ts';
import { mayAgree, mayBeWithin } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { atMost, sum } from '../templates.ts';
import { changesByTopic, priorOf, type Change } from './told/changes.ts';
import { amountAmong } from './told/claims.ts';

export default defineRule({
  id: 'narrative/prior-totals',
  title: {
    zh: '推出的上年总数不小于它包含的上年数',
    en: 'Last year’s totals, as implied, are no less than what they include',
  },
  severity: 'error',
  needs: [],
  formula: '上年本年支出 ≤ 上年支出总计；上年一般公共预算财政拨款支出 ≤ 上年财政拨款支出总计',
  basis: DISCLOSURE,
  why: {
    zh: '总数包含部分，上年也一样；由增减额（或“持平”）推出的上年总数比部分还小，必有一处增减额或本年数写错。',
    en: 'A total includes its parts, last year too; where the changes make it less, a change or a figure of this year is wrong.',
  },
  remedy: {
    zh: '查上年决算，改正推出的上年数不对的那一处；写“持平”的看看是不是真的持平。',
    en: 'See last year’s accounts, and correct the sentence that does not fit; see whether what is called level is.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    const changes = changesByTopic(report);
    for (const [part, total] of INCLUDED) {
      const [one] = changes.get(part) ?? [];
      const [all] = changes.get(total) ?? [];
      if (one && all && includes(all, one)) yield atMost(priorOf(one), priorOf(all));
    }
  },
});

/** What is part of which total; grand totals of income and of expenditure are one. */
const INCLUDED = [
  ['本年收入合计', '收入总计'],
  ['本年支出合计', '收入总计'],
  ['财政拨款收入总计', '收入总计'],
  ['财政拨款收入', '本年收入合计'],
  ['基本支出', '本年支出合计'],
  ['项目支出', '本年支出合计'],
  ['财政拨款本年收入合计', '财政拨款收入总计'],
  ['财政拨款本年支出合计', '财政拨款收入总计'],
  ['一般公共预算财政拨款支出', '本年支出合计'],
  ['一般公共预算财政拨款支出', '财政拨款收入总计'],
  ['一般公共预算财政拨款收入', '财政拨款收入总计'],
  ['政府性基金预算财政拨款支出', '财政拨款收入总计'],
  ['政府性基金预算财政拨款收入', '财政拨款收入总计'],
  ['国有资本经营预算财政拨款支出', '财政拨款收入总计'],
  ['国有资本经营预算财政拨款收入', '财政拨款收入总计'],
] as const;

/** What is called 收入总计 but is income of the year alone does not include what was carried over and spent. */
function includes({ current, section }: Change, part: Change): boolean {
  if (current === null || part.current === null) return false;
  const incomes = INCOMES.flatMap((name) => amountAmong([section], name) ?? []);
  const isOfYear = incomes.length > 0 && mayAgree(sum(...incomes), sum(current));
  return !isOfYear || mayBeWithin(sum(part.current), sum(current));
}

const INCOMES = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
] as const;
