import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { BARE_END, placeInClause, wordsLike } from './passages.ts';

const NUMBER = '(?<number>\\d{1,9}(?:\\.\\d{1,6})?)';

/** Words behind which a number can only be a percentage. */
const BEFORE = [
  '(?:增长|下降|上升|降低)(?:了|率为|幅度为|约|为)?',
  '(?<![分值重])占(?![地用有压道])(?:比|[^，。；：、\\d\\n]{1,30}的(?:比例|比重)?)?(?:为|约)?',
  '完成[^，。；：、\\d\\n]{0,10}预算数?的',
];

const BARE = new RegExp(`(?:${BEFORE.join('|')})${NUMBER}${BARE_END}`, 'gu');

export default defineRule({
  id: 'words/percent-sign',
  title: { zh: '百分数带有“%”', en: 'A percentage has its sign' },
  severity: 'warning',
  needs: [],
  formula: '占、增长、下降、完成预算的 → %',
  basis: DISCLOSURE,
  why: {
    zh: '“增长8.91”少了“%”，读者会当成金额或倍数。',
    en: 'Without its sign a rate reads like an amount or a multiple.',
  },
  remedy: {
    zh: '补上“%”；如果这里写的是金额，就补上金额单位，并把“增长”“下降”改为“增加”“减少”。',
    en: 'Add the sign; if an amount is meant, add its unit and write 增加 or 减少.',
  },
  observes: 'text',
  messages: {
    missing: { zh: '“{words}”后面没有“%”', en: 'There is no % behind “{words}”' },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const words of wordsLike(report, BARE)) {
      const number = words.groups['number'] ?? '';
      const { text } = words;
      yield observe(
        'missing',
        placeInClause(words),
        { words: text },
        { expected: `${number}%`, actual: number },
      );
    }
  },
});
