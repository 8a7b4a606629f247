import { lastDigit, type Decimal } from './decimal.ts';

/** Units in which published accounts print money 金额单位, each with its worth in yuan as a power of ten. */
const POWERS = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 } as const;

export type MoneyUnit = keyof typeof POWERS;

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];

export function isMoneyUnit(text: string): text is MoneyUnit {
  return text in POWERS;
}

/** What reports count things in: people, vehicles, trips, projects and the like. */
export const COUNTERS = [
  '个',
  '辆',
  '批次',
  '人次',
  '批',
  '台（套）',
  '台',
  '套',
  '项',
  '家',
  '人',
  '名',
  '次',
  '件',
  '组',
] as const;
export type Counter = (typeof COUNTERS)[number];

/** What a figure is in: money, hundredths, points of a score, or things. */
export type Unit = MoneyUnit | '%' | '分' | Counter;

/** Things are counted and not rounded. */
export function isCounter(unit: Unit): unit is Counter {
  return COUNTERS.some((counter) => counter === unit);
}

/**
 * How many `to` one `from` is worth, exactly: 10000 from 万元 to 元, 0.0001 back. Other numbers are what they are in any
 * unit: there is nothing to convert.
 */
export function unitFactor(from: Unit, to: Unit): Decimal {
  return lastDigit(isMoneyUnit(from) && isMoneyUnit(to) ? POWERS[to] - POWERS[from] : 0);
}
