import { COUNTERS, MONEY_UNITS, type Counter, type MoneyUnit, type Unit } from '../../money/index.ts';

const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  万: '万元',
  亿: '亿元',
  个百分点: '%',
  '台(套)': '台（套）',
  '台/套': '台（套）',
};

const UNITS: readonly string[] = [...MONEY_UNITS, ...COUNTERS, '%', ...Object.keys(SHORT_UNITS)];
const UNIT = new RegExp(
  `(?:${[...UNITS]
    .toSorted((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[()]/gu, '\\$&'))
    .join('|')}|分(?!别|之|管|类))(?!月)`,
  'yu',
);

/** The unit that stands right behind a number, and the length of what is printed of it. */
export function unitBehind(
  text: string,
  end: number,
): { readonly unit: Unit | null; readonly length: number } {
  UNIT.lastIndex = end;
  const printed = UNIT.exec(text)?.[0] ?? '';
  return { unit: unitOf(printed), length: printed.length };
}

function unitOf(printed: string): Unit | null {
  const known: readonly (MoneyUnit | Counter | '%' | '分')[] = [...MONEY_UNITS, ...COUNTERS, '%', '分'];
  return SHORT_UNITS[printed] ?? known.find((unit) => unit === printed) ?? null;
}
