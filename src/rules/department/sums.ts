import type { FigureRelation } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal } from '../templates.ts';
import { additionsOf, type Addition } from './additions.ts';
import { compareUnits, type Extent } from './extent.ts';
import { isBalance } from './additive.ts';

/** Of amounts without payments between units; transfers.ts has the others. */
export default defineRule({
  id: 'department/sums',
  title: {
    zh: '部门的各项数等于所属各单位之和',
    en: 'Every amount of a department is the sum of its units’',
  },
  severity: 'error',
  needs: ['01', '02', '03', '04', '05', '06', '07', '08', '09'],
  formula: '{01–09}/*/* = Σ 各单位 {01–09}/*/*',
  basis: DEPARTMENT,
  why: {
    zh: '部门决算由本级和所属单位的决算汇总而成，没有内部往来的数，部门数就是各单位数之和。',
    en: 'A department’s accounts are those of its units added up; where nothing was paid between them, so is every amount.',
  },
  remedy: {
    zh: '先看哪个单位的数与本单位别的表对不上；都对得上的，看是否少汇总了一个单位，或汇总之后单位又改过数。',
    en: 'See first which unit’s figure disagrees with its own other tables; where all agree, see whether a unit was left out, or changed its figures after they were added up.',
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report, units }) {
    if (units.length === 0) return;
    const { extent } = compareUnits(report, units);
    for (const addition of additionsOf(report, units)) {
      if (!addition.mayCancel) yield* sums(addition, extent);
    }
  },
});

/** With some units only, their sum is no more than the department's; but what is carried over may be less than nothing. */
function* sums(addition: Addition, extent: Extent): Iterable<FigureRelation> {
  const { department, units } = addition;
  if (extent === 'all') yield equal(department, units);
  else if (isBalance(addition)) return;
  else if (extent === 'some') yield atMost(units, department);
  else if (extent === 'more') yield atMost(department, units);
}
