import { DISCLOSURE } from '../basis.ts';
import { lastYear } from '../last-year.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { changesSaid, isRough, priorOf, tellsPrior } from './told/changes.ts';
import { publishedOf } from './told/published.ts';

/** Only where last year's report is at hand. */
export default defineRule({
  id: 'narrative/prior-report',
  title: {
    zh: '说明推出的上年数与上年决算公开的数一致',
    en: 'What the narrative implies of last year is what was published then',
  },
  severity: 'warning',
  needs: [],
  formula: '本年数 ∓ 增减额 = 上年决算（--prior）的同一个数',
  basis: DISCLOSURE,
  why: {
    zh: '增减额是与上年决算数比较得来的；推出的上年数与已公开的不同，不是增减额算错，就是上年数被调整过而没有说明。',
    en: 'A change is against last year’s accounts; where they say something else, it was miscalculated, or the figure was restated without saying so.',
  },
  remedy: {
    zh: '核对上年决算公开的数；确有调整（如科目变动）的，请在文字中说明。',
    en: 'Check what was published last year; where the figure was restated, as by a change of codes, say so.',
  },
  acrossYears: true,
  since: '0.1.0',
  *check(context) {
    const { report } = context;
    const prior = lastYear(context);
    if (prior === null) return;
    for (const change of changesSaid(report).filter(tellsPrior)) {
      if (isRough(change)) continue;
      const published = publishedOf(change, report, prior);
      if (published) yield equal(priorOf(change), published);
    }
  },
});
