import type { MoneyUnit, Unit } from '../../money/index.ts';
import {
  FUND_COLUMNS_OF_FORM,
  locate,
  type Figure,
  type Form,
  type FormColumn,
  type FundLine,
  type Indicator,
} from '../../model/index.ts';
import type { FormDraft, FundDraft, IndicatorDraft } from './draft.ts';
import { figure, placeOf } from './figures.ts';
import { readQuantity, type PlaceIn } from './quantity.ts';
import { statementsOf } from './statements.ts';

/** What money is in where a form does not say, and the digits money and scores are kept to. */
const USUAL_UNIT: MoneyUnit = '万元';
const DECIMALS = 2;

/** A form with its figures; its number is its place in the annex. */
export function finishForm(draft: FormDraft, number: number): Form {
  const moneyUnit = draft.moneyUnit ?? USUAL_UNIT;
  const labels = new Map<string, number>();
  const { project, department, unit, goal, achieved } = draft;
  const total = { form: number, row: '总分', at: draft.at };
  return {
    number,
    project,
    department,
    unit,
    unitAt: locate({ ...draft.unitAt, form: number, row: '实施单位', quote: unit }),
    moneyUnit,
    funds: draft.funds.map((line) => fundLine(number, line, moneyUnit, labels)),
    goal,
    achieved,
    textsAt: locate({ ...draft.textsAt, form: number, row: '年度总体目标', quote: achieved }),
    stated: statementsOf(draft, number),
    indicators: draft.indicators.map((row) => indicator(number, row, labels)),
    fullMarks: figure(draft.fullMarks, { ...total, column: '指标分值' }, '分', DECIMALS),
    total: figure(draft.total, { ...total, column: '自评得分' }, '分', DECIMALS),
    at: locate({ ...draft.at, form: number, quote: project }),
  };
}

function fundLine(form: number, draft: FundDraft, money: MoneyUnit, labels: Map<string, number>): FundLine {
  const label = numbered(draft.label, labels);
  const print = (column: FormColumn): Figure => {
    const { unit, decimals } = measureOf(column, money);
    return figure(draft.values.get(column), { form, row: label, column, at: draft.at }, unit, decimals);
  };
  const [opening, budget, spent, weight, rate, score] = FUND_COLUMNS_OF_FORM;
  return {
    label,
    figures: {
      [opening]: print(opening),
      [budget]: print(budget),
      [spent]: print(spent),
      [weight]: print(weight),
      [rate]: print(rate),
      [score]: print(score),
    },
    at: locate({ ...draft.at, form, row: label, quote: draft.label }),
  };
}

/** A rate has the digits it prints; money and scores are kept to hundredths though fewer may be printed. */
function measureOf(column: FormColumn, money: MoneyUnit): { unit: Unit; decimals: number } {
  if (column === '执行率') return { unit: '%', decimals: 0 };
  return { unit: column === '分值' || column === '得分' ? '分' : money, decimals: DECIMALS };
}

function indicator(form: number, draft: IndicatorDraft, labels: Map<string, number>): Indicator {
  const { firstLevel, secondLevel, reason, at } = draft;
  const label = numbered(draft.label, labels);
  const place = (column: string, quote: string): PlaceIn | null =>
    isTieable(draft)
      ? (unit, decimals) => placeOf({ form, row: label, column, at }, at, quote, unit, decimals)
      : null;
  const target = readQuantity(draft.target, place('年度指标值', draft.target));
  return {
    label,
    firstLevel,
    secondLevel,
    target,
    actual: readQuantity(draft.actual, place('实际完成值', draft.actual), target.unit),
    weight: figure(draft.weight, { form, row: label, column: '指标分值', at }, '分', DECIMALS),
    score: figure(draft.score, { form, row: label, column: '自评得分', at }, '分', DECIMALS),
    reason,
    at: locate({ ...at, form, row: label, quote: label }),
  };
}

/** Costs and numbers of enterprises are told elsewhere in a form too; any other quantity stands alone. */
function isTieable({ firstLevel, secondLevel, label }: IndicatorDraft): boolean {
  return firstLevel.includes('成本') || secondLevel.includes('成本') || label.includes('企业');
}

/** A label a form has before is numbered: `企业满意度（2）`. */
function numbered(label: string, labels: Map<string, number>): string {
  const times = (labels.get(label) ?? 0) + 1;
  labels.set(label, times);
  return times === 1 ? label : `${label}（${times}）`;
}
