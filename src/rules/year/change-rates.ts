import type { FigureRelation, Report } from '../../model/index.ts';
import { ACROSS_YEARS } from '../basis.ts';
import { lastYear } from '../last-year.ts';
import { changesSaid, type Change } from '../narrative/told/changes.ts';
import { publishedOf } from '../narrative/told/published.ts';
import { isPositive } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { minus, share, sum } from '../templates.ts';

/** Of changes told as a rate alone; where the amount is told too, it is held against last year's report and the rate against it. */
export default defineRule({
  id: 'year/change-rates',
  title: {
    zh: '只写增减率的，与两年公开的数算出的一致',
    en: 'A rate told without the amount is that of the figures published in both years',
  },
  severity: 'warning',
  needs: [],
  formula: '增减率 = (本年数 − 上年决算的同一个数) ÷ 上年决算的同一个数 × 100%',
  basis: ACROSS_YEARS,
  why: {
    zh: '句子里没有增减额，增减率只能用两年公开的数来算；算出来不同，不是算错，就是用了别的上年数。',
    en: 'Without the amount, the rate can only be that of the published figures; another one was miscalculated or is of another figure.',
  },
  remedy: {
    zh: '用两年公开的数重算增减率；上年数调整过的，请写明。',
    en: 'Work the rate out from both years; where last year’s figure was restated, say so.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check(context) {
    const prior = lastYear(context);
    if (prior === null) return;
    for (const change of changesSaid(context.report)) yield* rate(change, context.report, prior);
  },
});

function* rate(change: Change, report: Report, prior: Report): Generator<FigureRelation> {
  const { percent, delta, current, direction } = change;
  const published = delta === null && percent !== null ? publishedOf(change, report, prior) : null;
  if (percent === null || published === null || current === null || !isPositive(sum(published))) return;
  const moved = direction === '增加' ? minus(current, published) : minus(published, current);
  yield share(percent, moved, published);
}
