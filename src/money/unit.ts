import { lastDigit, type Decimal } from './decimal.ts';

/** Units in which published accounts print money 金额单位, each with its worth in yuan as a power of ten. */
const POWERS = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 } as const;

export type MoneyUnit = keyof typeof POWERS;

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];

export function isMoneyUnit(text: string): text is MoneyUnit {
  return text in POWERS;
}

/** How many `to` one `from` is worth, exactly: 10000 from 万元 to 元, 0.0001 back. */
export function unitFactor(from: MoneyUnit, to: MoneyUnit): Decimal {
  return lastDigit(POWERS[to] - POWERS[from]);
}
