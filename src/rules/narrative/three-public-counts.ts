import { THREE_PUBLIC } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { AT_LEAST_ONE, countedMoney, nestedCounts } from './told/counts.ts';
import { isNil } from '../premise.ts';

export default defineRule({
  id: 'narrative/three-public-counts',
  title: {
    zh: '团组、人次、批次、辆数与“三公”经费金额相符',
    en: 'Counts of trips, visits and vehicles agree with the money',
  },
  severity: 'warning',
  needs: ['07'],
  formula: '金额为零 ↔ 数量为零；批次 ≤ 人次；团组 ≤ 人次',
  basis: THREE_PUBLIC,
  why: {
    zh: '没有支出就不会有团组、批次或购置的车辆，有支出也不会一个都没有。',
    en: 'Without money there are no trips, visits or vehicles bought, and with money there are some.',
  },
  remedy: {
    zh: '核对数量和金额；数量来自统计报表，容易漏改。',
    en: 'Check counts and money; counts come from another form and are easily left unchanged.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { money, counts } of countedMoney(report)) {
      if (isNil(sum(money))) for (const count of counts) yield equal(count, money);
      else if (isNil(sum(...counts))) for (const count of counts) yield equal(money, count);
      else yield atMost(AT_LEAST_ONE, sum(...counts));
    }
    for (const { inner, outer } of nestedCounts(report)) yield atMost(inner, outer);
  },
});
