import { DISCLOSURE } from '../basis.ts';
import {
  isKnown,
  topicLabel,
  type Figure,
  type FigureRelation,
  type KnownFigure,
  type Observation,
} from '../../model/index.ts';
import { lastYear } from '../last-year.ts';
import { defineRule } from '../rule.ts';
import { mayAgree } from '../premise.ts';
import { equal, observe, sum } from '../templates.ts';
import { changesSaid, isRough, priorOf, tellsPrior, type Change } from './told/changes.ts';
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
  observes: 'logic',
  messages: {
    notLevel: {
      zh: '{topic}说与上年持平，可是上年决算公开的是 {old}，今年是 {new}',
      en: '{topic} is said to be level, but last year’s accounts have {old} and it is {new} now',
    },
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check(context) {
    const { report } = context;
    const prior = lastYear(context);
    if (prior === null) return;
    for (const change of changesSaid(report).filter(tellsPrior)) {
      if (isRough(change)) continue;
      const published = publishedOf(change, report, prior);
      if (published) yield told(change, published);
    }
  },
});

/** Where it is called level and is not, the word is wrong and no figure. */
function told(change: Change, published: Figure): FigureRelation | Observation {
  const { current, delta, topic, at } = change;
  const isCalledLevel = delta === null && current !== null && isKnown(current) && isKnown(published);
  if (!isCalledLevel || mayAgree(sum(current), sum(published))) return equal(priorOf(change), published);
  const data = { topic: topicLabel(topic), old: amountOf(published), new: amountOf(current) };
  return observe('notLevel', at, data, { hinges: [current] });
}

function amountOf({ value, decimals, unit }: KnownFigure): string {
  return `${value.toFixed(decimals)} ${unit}`;
}
