import { TABLES } from '../../model/index.ts';
import { THREE_PUBLIC } from '../basis.ts';
import { VEHICLE_LINES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, partOf, sum } from '../templates.ts';

/** 07: 公务用车购置及运行维护费 = 公务用车购置费 + 公务用车运行维护费, for 预算数 and for 决算数. */
export default defineRule({
  id: 'within-table/official-vehicles',
  title: {
    zh: '公务用车购置及运行维护费等于购置费加运行维护费',
    en: 'Expenses on official vehicles are their purchase plus their upkeep',
  },
  severity: 'error',
  needs: ['07'],
  formula: '07/公务用车购置及运行维护费/* = 07/公务用车购置费/* + 07/公务用车运行维护费/*',
  basis: THREE_PUBLIC,
  why: {
    zh: '公务用车费用要求区分购置和运行维护两项公开，小计就是两项相加。',
    en: 'Vehicle expenses are disclosed as purchase and upkeep, and the subtotal adds the two.',
  },
  remedy: {
    zh: '看两项中是否有一项填在了另一项的位置。',
    en: 'See whether one of the two stands in the place of the other.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['07'];
    for (const column of TABLES['07'].columns)
      yield equal(
        table.figure('公务用车购置及运行维护费', column),
        sum(...VEHICLE_LINES.map((line) => partOf(table, VEHICLE_LINES, line, column))),
      );
  },
});
