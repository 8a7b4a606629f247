import type { Comparison, Expression, FigureRelation } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { mayAgree } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { additionsOf, net, type Addition } from './additions.ts';
import { compareUnits, type Extent } from './extent.ts';

/** Of amounts that contain payments between units, which may cancel; sums.ts has the others. */
export default defineRule({
  id: 'department/transfers',
  title: {
    zh: '除去内部往来，部门数等于各单位之和；内部往来不多于各单位之和',
    en: 'Without payments between units, a department’s amount is the sum of its units’; of such payments it has no more than they',
  },
  severity: 'error',
  needs: ['01', '02', '03'],
  formula: '{01,02,03}/*/* − 内部往来 = Σ 各单位（{01,02,03}/*/* − 内部往来）；内部往来 ≤ Σ 各单位内部往来',
  basis: DEPARTMENT,
  why: {
    zh: '一个单位的对附属单位补助支出、上缴上级支出，是另一个单位的上级补助收入、附属单位上缴收入，汇总时可以抵销；部门数只能因此少于各单位之和。',
    en: 'What one unit pays another is the one’s expenditure and the other’s income, which may cancel in the department’s accounts; for no other reason can these be less than the sum.',
  },
  remedy: {
    zh: '核对抵销了哪些内部往来；少得更多的，看是否少汇总了一个单位；多了的，看是否重复汇总。',
    en: 'See which payments were cancelled; where more is missing, whether a unit was left out, and where there is too much, whether one was added twice.',
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report, units }) {
    if (units.length === 0) return;
    const { extent } = compareUnits(report, units);
    for (const addition of additionsOf(report, units)) {
      if (addition.mayCancel) yield* within(addition, extent);
    }
  },
});

/** Without such payments, sums are sums; the payments themselves are no more than the units book. */
function* within({ department, units, transfers }: Addition, extent: Extent): Iterable<FigureRelation> {
  const areThemselves = units.length === transfers.units.length;
  if (extent === 'all' && !areThemselves) {
    yield equal(net(department, transfers.department), net(units, transfers.units));
    return;
  }
  if (extent === 'all' || extent === 'more') yield atMost(department, units);
  if (extent === 'some' && !areThemselves) yield atMost(net(units, transfers.units), department);
}

/** Whether a relation of this rule holds because payments were cancelled. */
export function cancels({ left, right }: Comparison): boolean {
  return paidIn(right).length > 0 ? !mayAgree(paidIn(left), paidIn(right)) : !mayAgree(left, right);
}

/** The payments that are taken off a side. */
function paidIn(side: Expression): Expression {
  return side.flatMap(({ weight, figure }) => (weight === -1 ? sum(figure) : []));
}
