import { fixedFigure, type KnownFigure, type NilClaim } from '../../model/index.ts';
import { ZERO } from '../../money/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { amountSaid, said } from './told/claims.ts';
import { printedFigure } from './told/quantities.ts';

export default defineRule({
  id: 'narrative/nothing-spent',
  title: {
    zh: '说明写“没有”的，表中也为零',
    en: 'What the narrative says there is none of is nil in the tables',
  },
  severity: 'error',
  needs: ['07', '08', '09'],
  formula: '没有… → 相应的数 = 0',
  basis: DISCLOSURE,
  why: {
    zh: '文字说没有这笔钱，表里却有数，必有一处是错的。',
    en: 'Where the words say there is none and a figure says there is, one of them is wrong.',
  },
  remedy: {
    zh: '有支出就改文字，没有支出就把表中的数清掉。',
    en: 'Correct the words where there is money, or the table where there is none.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { claim, section } of said(report, 'nil')) {
      const figure = printedFigure(report, section, claim.topic) ?? amountSaid(report, claim.topic.name);
      if (figure) yield equal(figure, nothing(claim));
    }
  },
});

/** The nil that the words stand for, where they stand. */
function nothing({ at }: NilClaim): KnownFigure {
  return { ...fixedFigure(ZERO, '万元'), key: `${at.section ?? ''}/没有`, at };
}
