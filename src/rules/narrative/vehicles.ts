import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { vehiclesSaid } from './told/counts.ts';
import { countsSaid } from './told/claims.ts';

export default defineRule({
  id: 'narrative/vehicles',
  title: {
    zh: '各类用车之和等于车辆总数',
    en: 'The kinds of vehicles add up to all vehicles',
  },
  severity: 'warning',
  needs: [],
  formula: '车辆 = Σ 各类用车；公务用车保有量 ≤ 车辆',
  basis: DISCLOSURE,
  why: {
    zh: '车辆总数按用途分类，各类相加应为总数。',
    en: 'All vehicles are broken down by use, and the kinds add up to them.',
  },
  remedy: {
    zh: '对照资产报表核对各类车辆数。',
    en: 'Check the numbers against the register of assets.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { all, kinds } of vehiclesSaid(report)) {
      yield equal(all, sum(...kinds));
      for (const kept of countsSaid(report, '公务用车保有量')) yield atMost(kept, all);
    }
  },
});
