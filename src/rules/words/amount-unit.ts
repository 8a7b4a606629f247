import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { BARE_END, placeInClause, wordsLike } from './passages.ts';

/** With decimals or thousands it is an amount, not an enumerator, a year or a count. */
const AMOUNT = '(?<amount>\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,12}\\.\\d{1,6})';

const BARE = new RegExp(
  `(?:收入|支出|总[计额]|合计|[决预]算数?|经费|费用?|金额|结余|增加|减少)(?:共计|[为是约了])?${AMOUNT}${BARE_END}`,
  'gu',
);

/** Says once for all that what follows is in a unit. */
const STATED = /(?:单位[：:](?:人民币)?|[（(]|均以)[千万亿]?元/u;

export default defineRule({
  id: 'words/amount-unit',
  title: { zh: '金额带有单位', en: 'An amount has its unit' },
  severity: 'warning',
  needs: [],
  formula: '收入、支出、决算、增加、减少 → 万元',
  basis: DISCLOSURE,
  why: {
    zh: '少了单位的金额可能是元，也可能是万元，相差一万倍。',
    en: 'An amount without unit may be yuan or ten thousand yuan.',
  },
  remedy: {
    zh: '补上单位，与前后文一致。',
    en: 'Add the unit the rest of the text uses.',
  },
  observes: 'text',
  messages: {
    missing: { zh: '“{words}”后面没有金额单位', en: 'There is no unit of money behind “{words}”' },
  },
  since: '0.1.0',
  *check({ report }) {
    const inUnit = new Set(report.narrative.filter(({ text }) => STATED.test(text)));
    for (const words of wordsLike(report, BARE)) {
      if (inUnit.has(words.section)) continue;
      const { text, groups } = words;
      yield observe('missing', placeInClause(words), { words: text }, { actual: groups['amount'] ?? null });
    }
  },
});
