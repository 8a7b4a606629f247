import { FUNDS, publishedFigure, type Figure, type FigureRelation, type Report } from '../../model/index.ts';
import { ACROSS_YEARS } from '../basis.ts';
import { lastYear } from '../last-year.ts';
import { openingOf } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

const [OPENING, CLOSING] = ['年初结转和结余', '年末结转和结余'] as const;

export default defineRule({
  id: 'year/opening-balances',
  title: {
    zh: '本年年初结转和结余等于上年年末结转和结余',
    en: 'What is carried over into the year is what was left of the year before',
  },
  severity: 'warning',
  needs: ['01', '04', '08', '09'],
  formula: '{01,04,08,09}/年初结转和结余 = 上年决算 {01,04,08,09}/年末结转和结余',
  basis: ACROSS_YEARS,
  why: {
    zh: '上年年末剩下的就是本年年初有的；不同的，是以前年度的账作过调整或结转被收回，或者有一处抄错。',
    en: 'What was left is what the year begins with; a difference is an adjustment of earlier years, a carry-over taken back, or a slip.',
  },
  remedy: {
    zh: '对照上年公开的年末数；确有调整或收回的，在说明中写明。',
    en: 'Compare with what was published; where it was adjusted or taken back, say so in the narrative.',
  },
  acrossYears: true,
  since: '0.1.0',
  *check(context) {
    const prior = lastYear(context);
    if (prior === null) return;
    for (const [opening, closing] of balances(context.report, prior)) yield carried(opening, closing);
  },
});

function carried(opening: Figure, closing: Figure): FigureRelation {
  return equal(opening, publishedFigure(closing));
}

/** Opening balances of this year with closing ones of the last: all money, appropriations, and each of the funds. */
function balances({ tables }: Report, { tables: last }: Report): (readonly [Figure, Figure])[] {
  return [
    [tables['01'].figure(OPENING, '决算数'), last['01'].figure(CLOSING, '决算数')],
    [tables['04'].figure(OPENING, '决算数'), last['04'].figure(CLOSING, '合计')],
    ...FUNDS.map((fund) => [openingOf(tables['04'], fund), last['04'].figure(CLOSING, fund)] as const),
    [tables['08'].figure('合计', OPENING), last['08'].figure('合计', CLOSING)],
    [tables['09'].figure('合计', OPENING), last['09'].figure('合计', CLOSING)],
  ];
}
