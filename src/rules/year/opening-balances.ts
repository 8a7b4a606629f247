import {
  FUNDS,
  isKnown,
  isPrinted,
  publishedFigure,
  type Figure,
  type FigureRelation,
  type Report,
} from '../../model/index.ts';
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
  tellsOfLastYear: true,
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

type Tables = Pick<Report, 'tables'>;
type Balance = readonly [opening: Figure, closing: Figure];

/** Opening balances of this year with closing ones of the last: all money, and appropriations. */
function balances(report: Report, prior: Report): Balance[] {
  const all = [
    report.tables['01'].figure(OPENING, '决算数'),
    prior.tables['01'].figure(CLOSING, '决算数'),
  ] as const;
  const funds = fundBalances(report, prior);
  const areTold = funds.every(
    ([opening, closing]) => isPrinted(opening) && isKnown(opening) && isKnown(closing),
  );
  return [all, ...(areTold ? funds : appropriations(report, prior))];
}

/** Where 04 tells every fund, its total and the tables of the funds say the same again, and would be told as often. */
function fundBalances({ tables }: Tables, { tables: last }: Tables): Balance[] {
  return FUNDS.map((fund) => [openingOf(tables['04'], fund), last['04'].figure(CLOSING, fund)]);
}

function appropriations({ tables }: Report, { tables: last }: Report): Balance[] {
  return [
    [tables['04'].figure(OPENING, '决算数'), last['04'].figure(CLOSING, '合计')],
    ...fundBalances({ tables }, { tables: last }),
    [tables['08'].figure('合计', OPENING), last['08'].figure('合计', CLOSING)],
    [tables['09'].figure('合计', OPENING), last['09'].figure('合计', CLOSING)],
  ];
}
