import { isKnown, topicLabel, type Figure, type KnownFigure, type Report } from '../../model/index.ts';
import { Decimal, unitFactor } from '../../money/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { lastYear } from '../last-year.ts';
import { changesSaid, type Change } from '../narrative/told/changes.ts';
import { publishedOf } from '../narrative/told/published.ts';
import { givesReason } from '../narrative/told/reasons.ts';
import { count } from '../option.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';

/** What counts for large, in per cent of last year's figure. */
export const LARGE_CHANGE = count({
  name: 'threshold',
  usual: 30,
  least: 0,
  words: { zh: '增减达到百分之几要写原因', en: 'From how many per cent on a change is to be given a reason' },
});

/** Of all expenditure: what changed by less is not asked for, but where the public asks for every figure. */
const SHARE_THAT_MATTERS = new Decimal('0.01');
const ASKED_FOR = ['threePublic', 'operating'] as const;

const HUNDRED = new Decimal(100);

export default defineRule({
  id: 'year/reasons',
  title: { zh: '大的增减写明原因', en: 'Large changes are given a reason' },
  severity: 'info',
  needs: [],
  formula: '|本年数 − 上年决算的同一个数| ÷ 上年决算的同一个数 ≥ threshold% → 原因',
  basis: DISCLOSURE,
  why: {
    zh: '增减大的数，读者会问为什么；公开的要求也是对增减变化说明原因。',
    en: 'Readers ask why a figure changed by much, and disclosure is to tell the reasons of changes.',
  },
  remedy: {
    zh: '在这一句后面补写主要原因；别处已经写明的，可以不理会。',
    en: 'Add the main reason behind the sentence; where it is told elsewhere, never mind.',
  },
  observes: 'text',
  messages: {
    missing: {
      zh: '{topic}由上年的 {old}变为 {new}（{change}），没有看到原因',
      en: '{topic} went from {old} to {new} ({change}), and no reason is given',
    },
    appeared: {
      zh: '{topic}上年为零，今年有 {new}，没有看到原因',
      en: '{topic} was nil last year and is {new} now, and no reason is given',
    },
  },
  options: [LARGE_CHANGE],
  tellsOfLastYear: true,
  since: '0.1.0',
  *check(context) {
    const prior = lastYear(context);
    if (prior === null) return;
    const { report, option } = context;
    const least = new Decimal(option(LARGE_CHANGE));
    const told = new Set<string>();
    for (const change of changesSaid(report)) {
      const topic = topicLabel(change.topic);
      const large = told.has(topic) ? null : largeChange(change, report, prior, least);
      if (large === null || givesReason(report, change)) continue;
      told.add(topic);
      yield observe('change' in large ? 'missing' : 'appeared', change.at, { topic, ...large });
    }
  },
});

/** What it came to and comes to, and by how much that is more or less, where there was something before. */
type Large = { old: string; new: string } | { old: string; new: string; change: string };

/** What changed by how much, where it is large. */
function largeChange(change: Change, report: Report, prior: Report, least: Decimal): Large | null {
  const published = publishedOf(change, report, prior);
  const { current } = change;
  if (published === null || current === null || !isKnown(published) || !isKnown(current)) return null;
  const was = published.value.times(unitFactor(published.unit, current.unit));
  const moved = current.value.minus(was);
  if (moved.isZero() || !matters(moved.abs(), current, change, report)) return null;
  const percent = was.isZero() ? null : moved.div(was.abs()).times(HUNDRED);
  if (percent?.abs().lessThan(least)) return null;
  const amounts = {
    old: amountOf(was, published, current),
    new: amountOf(current.value, current, current),
  };
  if (percent === null) return amounts;
  return { ...amounts, change: `${moved.isNegative() ? '' : '+'}${percent.toFixed(2)}%` };
}

function amountOf(value: Decimal, { decimals }: KnownFigure, { unit, decimals: usual }: KnownFigure): string {
  return `${value.toFixed(Math.max(value.decimalPlaces(), Math.min(decimals, usual)))} ${unit}`;
}

function matters(moved: Decimal, { unit }: KnownFigure, { section }: Change, report: Report): boolean {
  if (ASKED_FOR.some((kind) => kind === section.kind)) return true;
  const all: Figure = report.tables['01'].figure('本年支出合计', '决算数');
  if (!isKnown(all)) return false;
  const whole = all.value.times(unitFactor(all.unit, unit));
  return moved.greaterThanOrEqualTo(whole.times(SHARE_THAT_MATTERS));
}
