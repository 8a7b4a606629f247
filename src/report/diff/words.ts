import { kindOf, type Diff, type Movement } from '../../diff/index.ts';
import type { Report } from '../../model/index.ts';
import type { Decimal } from '../../money/index.ts';
import type { Say } from '../language.ts';

/** An arrow and a word for it, as not every font has the one nor every reader the other. */
export function directionWords(movement: Movement, say: Say): string {
  const kind = kindOf(movement);
  if (kind === 'level') return say({ zh: '→ 持平', en: '→ level' });
  if (kind === 'added') return say({ zh: '↑ 新增', en: '↑ new' });
  if (kind === 'removed') return say({ zh: '↓ 没有了', en: '↓ gone' });
  return movement.change.isNegative()
    ? say({ zh: '↓ 减少', en: '↓ less' })
    : say({ zh: '↑ 增加', en: '↑ more' });
}

/** `-13.97%`; a dash where there was nothing to be a part of. */
export function percentWords({ percent }: Pick<Movement, 'percent'>): string {
  return percent === null ? '—' : `${signed(percent, 2)}%`;
}

export function changeWords({ change, decimals }: Pick<Movement, 'change' | 'decimals'>): string {
  return signed(change, decimals);
}

function signed(value: Decimal, decimals: number): string {
  return `${value.greaterThan(0) ? '+' : ''}${value.toFixed(decimals)}`;
}

export function amountsOf({ old, new: current, was, is, decimals }: Movement): [string, string] {
  return [old === null ? '' : was.toFixed(decimals), current === null ? '' : is.toFixed(decimals)];
}

/** Whether it changed by so much that a reader asks why: what was not there before, always. */
export function isLarge(movement: Movement, threshold: Decimal): boolean {
  if (kindOf(movement) === 'level') return false;
  return movement.percent === null || movement.percent.abs().greaterThanOrEqualTo(threshold);
}

/** What the two are called: by their years, unless one has none or both are of one. */
export function sideWords({ old, new: current }: Pick<Diff, 'old' | 'new'>, say: Say): [string, string] {
  const isTold = old.year !== null && current.year !== null && old.year !== current.year;
  return isTold
    ? [yearWords(old, say), yearWords(current, say)]
    : [say({ zh: '前一份', en: 'Old' }), say({ zh: '后一份', en: 'New' })];
}

/** Which years are set against each other, and in which unit. */
export function comparedWords({ old, new: current }: Pick<Diff, 'old' | 'new'>, say: Say): string {
  const money = current.moneyUnit ?? say({ zh: '没有认出', en: 'not recognised' });
  const [was, is] = [old, current].map((report) =>
    report.year === null
      ? say({ zh: '没有认出年度的报告', en: 'a report without a year' })
      : yearWords(report, say),
  );
  return say({
    zh: `${is}与${old.year === null ? '' : ' '}${was}比较 · 金额单位 ${money}`,
    en: `${is} against ${was} · amounts in ${money}`,
  });
}

export function yearWords({ year }: Report, say: Say): string {
  return year === null
    ? say({ zh: '年度未认出', en: 'year not recognised' })
    : say({ zh: `${year} 年度`, en: String(year) });
}
