import { classCode } from '../../catalogue/index.ts';
import { topicLabel, type Topic } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { sharedPurposes, type Purpose } from './told/purposes.ts';

/** Items that may be for anything, whatever they are called. */
const OPEN = /^其他|运行$|管理事务$|^机关服务$|^信息化/u;

/** Several things are named, of which either item may pay for some. */
const SEVERAL = /[、,;及和与等]/u;

/** Shorter names say too little to be another item's. */
const SHORTEST_NAME = 4;

export default defineRule({
  id: 'narrative/copied-purpose',
  title: {
    zh: '科目的用途不是照抄另一科目的',
    en: 'The purpose of an item is not copied from another',
  },
  severity: 'warning',
  needs: [],
  formula: '主要用于（甲项）≠ 主要用于（乙项），当用途写的是乙项的名称时',
  basis: DISCLOSURE,
  why: {
    zh: '用途写的是另一类的科目，又与那个科目的用途一字不差，多半是复制以后没有改。',
    en: 'The purpose names an item of another class and is told of that item word for word: it was copied and not changed.',
  },
  remedy: {
    zh: '改写为本科目的用途，并看看这一段的金额和原因是不是也抄错了。',
    en: 'Tell what this item was for, and see whether amounts and reasons were copied too.',
  },
  observes: 'text',
  messages: {
    copied: {
      zh: '“{item}”的用途写成“{words}”，与“{other}”的用途一字不差',
      en: '{item} is said to be for “{words}”, word for word what {other} is for',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const [one, two] of sharedPurposes(report)) {
      for (const [{ topic, words, at }, other] of [
        [one, two],
        [two, one],
      ] as const) {
        if (!isOf(other.topic, words) || isOf(topic, words) || !isUnlike(topic, other)) continue;
        yield observe('copied', at, { item: topicLabel(topic), words, other: topicLabel(other.topic) });
      }
    }
  },
});

/** Whether the words are about the item and nothing else: they name it, perhaps without 缴费支出. */
function isOf({ name }: Topic, words: string): boolean {
  const bare = name.replace(/(?:缴费)?(?:支出)?$/u, '');
  const [before, behind] = words.normalize('NFKC').split(bare);
  return bare.length >= SHORTEST_NAME && behind !== undefined && !SEVERAL.test(`${before}${behind}`);
}

/** Whether an item has a purpose of its own, which is not that of an item of another 类. */
function isUnlike(topic: Topic, other: Purpose): boolean {
  const [one, two] = [classOf(topic), classOf(other.topic)];
  return one !== null && two !== null && one !== two && !OPEN.test(topic.name);
}

function classOf({ code, path }: Topic): string | null {
  return code?.slice(0, 3) ?? classCode(path?.[0] ?? '');
}
