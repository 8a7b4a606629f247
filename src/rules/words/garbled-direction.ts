import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, wordsLike } from './passages.ts';

/**
 * Two opposite directions run together. 增长下降 and the like mean something by themselves (growth fell), and are
 * garbled only in front of a number or of its reasons; 增减变化, 有增有减 and 增减额 are none of these.
 */
const GARBLED =
  /大小于|小大于|大于小于|小于大于|(?:减增加|增减少|减增长|增下降|增加减少|减少增加|增长下降|下降增长|增加下降|减少增长|上升下降)(?=了?-?\d|的主要原因)/gu;

export default defineRule({
  id: 'words/garbled-direction',
  title: { zh: '增减方向只写一个', en: 'A change has one direction' },
  severity: 'warning',
  needs: [],
  formula: '情况说明 ∌ 大小于、减增加、增长下降',
  basis: DISCLOSURE,
  why: {
    zh: '改稿时没有删净，两个相反的词连在一起，读者无法知道是增还是减。',
    en: 'Left by an edit half made: with both words in one, readers cannot tell a rise from a fall.',
  },
  remedy: {
    zh: '按决算数与上年数（或预算数）的大小，留下正确的一个。',
    en: 'Compare the two amounts and keep the word that is right.',
  },
  observes: 'text',
  messages: {
    garbled: {
      zh: '“{words}”是两个相反的词连在一起，看不出是增是减',
      en: '“{words}” runs two opposite words together',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const words of wordsLike(report, GARBLED)) {
      yield observe('garbled', placeInClause(words), { words: words.text }, { actual: words.text });
    }
  },
});
