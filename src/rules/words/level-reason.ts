import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, wordsLike, type Words } from './passages.ts';

const UP = '增加|增长|增多|上升|上涨|提高';
const DOWN = '减少|下降|降低|压减|压缩|缩减|核减|调减';
const MONEY = '支出|支付|开支|经费|费用|拨款|投入|收入';
const BUDGET = '预算(?!财政|拨款|收入|支出)';

/** 持平, and the reason that goes with it. */
const LEVEL =
  /持平(?:[。，,；;]|的)?(?:其)?(?:主要)?原因(?:是|为|系)?[：:]?\n?(?<reason>[^。\n]{2,200}(?:。(?:同时|但|此外|另)[^。\n]{2,200})?)/gu;

/** `减少支付`, `支出有所增加`: money goes one way. */
const ONE_WAY = new RegExp(
  `(?:${UP}|${DOWN})了?[^，,、；;。\\n但而后]{0,8}?(?:${MONEY})|(?:${MONEY})(?:有所|略有|相应|随之|同步|同比)?(?:${UP}|${DOWN})`,
  'u',
);
const BOTH_WAYS = new RegExp(`(?:${UP})[^]*(?:${DOWN})|(?:${DOWN})[^]*(?:${UP})`, 'u');

/** A change stands beside it, the comparison is with the budget, or what is level is one part of many. */
const NOT_PLAIN = new RegExp(`${UP}|${DOWN}|大于|小于|其中|${BUDGET}|(?:基本|大致|大体|总体|相对)$`, 'u');
const LONGEST = 200;
const LAST_YEAR = /[与和同比较](?:上年|去年|上一年|20\d\d年)|同比/u;

/** Why nothing changed: the one made up for the other, thrift kept it down, or it did not change. */
const WHY_LEVEL = new RegExp(
  `增减|抵|稳定|相当|一致|平衡|[未没无不]|严格|严控|从严|控制|节约|节俭|紧日子|八项规定|一般性|上年|去年|${BUDGET}`,
  'u',
);

export default defineRule({
  id: 'words/level-reason',
  title: { zh: '持平的不写增减的原因', en: 'What is level has no reason to rise or fall' },
  severity: 'warning',
  needs: [],
  formula: '持平 → 原因 ∌ 减少支出、增加支出',
  basis: DISCLOSURE,
  why: {
    zh: '说与上年持平，又说支出为什么增加或减少，两句话不能都对；多半是照抄了别处的原因。',
    en: 'Level with last year, and then a reason for a rise or a fall: both cannot be true, and the reason was probably copied.',
  },
  remedy: {
    zh: '有增减的，把“持平”改为增减额和增减率；确实持平的，删去或改写原因。',
    en: 'Where there was a change, tell it; where there was none, delete the reason or write one for being level.',
  },
  observes: 'logic',
  messages: {
    moved: {
      zh: '与上年持平，原因却是“{words}”',
      en: 'It is said to be level with last year, and the reason is “{words}”',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const words of wordsLike(report, LEVEL)) {
      if (!isPlain(words)) continue;
      const moved = oneWay(words);
      if (moved === null) continue;
      yield observe('moved', placeInClause(moved), { words: moved.text }, { actual: moved.text });
    }
  },
});

/** Said of last year, with no change beside it. */
function isPlain({ section, offset }: Words): boolean {
  const before = section.text.slice(Math.max(0, offset - LONGEST), offset);
  const sentence = before.split(/[。\n]/u).at(-1) ?? '';
  return sentence.length < LONGEST && LAST_YEAR.test(sentence) && !NOT_PLAIN.test(sentence);
}

/** The words of a reason by which money goes one way, and nothing the other. */
function oneWay({ section, offset, text, groups }: Words): Words | null {
  const reason = groups['reason'] ?? '';
  const match = ONE_WAY.exec(reason);
  if (match === null || BOTH_WAYS.test(reason) || WHY_LEVEL.test(reason)) return null;
  const start = offset + text.length - reason.length + match.index;
  return { section, offset: start, text: match[0], groups: {} };
}
