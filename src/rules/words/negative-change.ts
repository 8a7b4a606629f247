import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, wordsLike } from './passages.ts';

/** 增幅, 增加额 and the like may be negative; what is said to increase or decrease by may not. */
const NEGATIVE =
  /(?:增加|增长|上升|提高|减少|下降|降低)了?[-－−–]\d[\d,.]{0,20}(?:[万亿千]?元|%|％|个百分点)/gu;

export default defineRule({
  id: 'words/negative-change',
  title: { zh: '“增加”“减少”后面的数不为负', en: 'Nothing rises or falls by a negative number' },
  severity: 'warning',
  needs: [],
  formula: '增加、减少、增长、下降 → 数 ≥ 0',
  basis: DISCLOSURE,
  why: {
    zh: '方向已由“增加”“减少”说明，再带负号就是反话，读者不知道是增还是减。',
    en: 'The word tells the direction; with a minus sign on top it says the opposite, and readers cannot tell which is meant.',
  },
  remedy: {
    zh: '去掉负号，并核对“增加”“减少”用得对不对。',
    en: 'Drop the sign, and make sure that the word is the right one.',
  },
  observes: 'text',
  messages: {
    negative: {
      zh: '“{words}”既有方向又带负号，看不出是增是减',
      en: '“{words}” has both a direction and a minus sign',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const words of wordsLike(report, NEGATIVE)) {
      yield observe('negative', placeInClause(words), { words: words.text }, { actual: words.text });
    }
  },
});
