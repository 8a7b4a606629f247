import type { FigureRelation } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, minus } from '../templates.ts';
import { additionsOf, type Addition } from './additions.ts';
import { compareUnits, type Extent } from './extent.ts';

/** Of amounts that contain payments between units, which may cancel; sums.ts has the others. */
export default defineRule({
  id: 'department/transfers',
  title: {
    zh: '部门数少于各单位之和，不超过各单位的内部往来',
    en: 'A department’s amount is less than the sum of its units’ by no more than what they paid each other',
  },
  severity: 'error',
  needs: ['01', '02', '03'],
  formula: 'Σ 各单位 {01,02,03}/*/* − Σ 各单位内部往来 ≤ {01,02,03}/*/* ≤ Σ 各单位 {01,02,03}/*/*',
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

function* within({ department, units, transfers }: Addition, extent: Extent): Iterable<FigureRelation> {
  if (extent === 'all' || extent === 'more') yield atMost(department, units);
  if (extent === 'all' || extent === 'some') {
    yield atMost(minus(units, ...transfers.map(({ figure }) => figure)), department);
  }
}
