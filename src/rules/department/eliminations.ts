import { isKnown, type Expression, type KnownFigure, type Observation } from '../../model/index.ts';
import { ZERO, unitFactor } from '../../money/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { isPositive, mayAgree, reckoned } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { minus, observe } from '../templates.ts';
import { additionOf, net, type Addition } from './additions.ts';
import { compareUnits } from './extent.ts';

/** The totals that tell how much was cancelled: of income, and of expenditure. */
const TOTALS = [
  { table: '02', column: '本年收入合计' },
  { table: '03', column: '本年支出合计' },
] as const;

export default defineRule({
  id: 'department/eliminations',
  title: {
    zh: '汇总时抵销的内部往来',
    en: 'Payments between units that cancel in the department’s accounts',
  },
  severity: 'info',
  needs: ['02', '03'],
  formula: '0 < Σ 各单位 {02,03}/合计/* − {02,03}/合计/* ≤ Σ 各单位内部往来',
  basis: DEPARTMENT,
  why: {
    zh: '部门数少于各单位之和，是允许的，但只能是抵销了内部往来；少了多少，读者应当看得到。',
    en: 'Less than the sum is allowed where payments between units were cancelled; how much, a reader ought to see.',
  },
  remedy: {
    zh: '不用改；有抵销分录的，核对一下金额。',
    en: 'Nothing is to be mended; compare the amount with the entries that cancel them.',
  },
  observes: 'logic',
  messages: {
    cancelled: {
      zh: '部门的{column} {department} {unit}，各单位之和是 {units} {unit}，少 {less} {unit}；各单位的内部往来共 {transfers} {unit}，是允许的抵销',
      en: 'The department’s {column} is {department} {unit}, the sum of its units’ {units} {unit}: {less} {unit} less, which payments between them of {transfers} {unit} allow',
    },
    'cancelled and rounded': {
      zh: '部门的{column} {department} {unit}，各单位之和是 {units} {unit}，少 {less} {unit}；各单位的内部往来共 {transfers} {unit}，加上四舍五入的差，是允许的抵销',
      en: 'The department’s {column} is {department} {unit}, the sum of its units’ {units} {unit}: {less} {unit} less, which payments between them of {transfers} {unit} and rounding allow',
    },
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report, units }) {
    if (units.length === 0 || compareUnits(report, units).extent !== 'all') return;
    for (const { table, column } of TOTALS) {
      const addition = additionOf({ table, key: '合计', code: null }, column, report, units);
      if (addition.mayCancel) yield* cancelled(addition);
    }
  },
});

function* cancelled({ column, department, units, transfers }: Addition): Iterable<Observation> {
  const [figure] = department.map((term) => term.figure);
  if (figure === undefined || !isKnown(figure) || mayAgree(department, units)) return;
  if (!mayAgree(net(department, transfers.department), net(units, transfers.units))) return;
  const less = minus(units, figure);
  if (!isPositive(less)) return;
  const isBeyond = isPositive(minus(less, ...transfers.units.map((term) => term.figure)));
  const amount = (of: Expression): string => amountIn(figure, of);
  const data = {
    column,
    department: amount(department),
    units: amount(units),
    less: amount(less),
    transfers: amount(transfers.units),
    unit: figure.unit,
  };
  yield observe(isBeyond ? 'cancelled and rounded' : 'cancelled', figure.at, data);
}

/** In the unit and the digits of a figure. What agrees is known. */
function amountIn({ unit, decimals }: KnownFigure, expression: Expression): string {
  return (reckoned(expression) ?? ZERO).times(unitFactor('元', unit)).toFixed(decimals);
}
