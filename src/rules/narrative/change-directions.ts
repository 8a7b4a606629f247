import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { topicLabel } from '../../model/index.ts';
import { printOf } from './told/topics.ts';
import { changesSaid } from './told/changes.ts';
import { areNil } from '../premise.ts';

export default defineRule({
  id: 'narrative/change-directions',
  title: {
    zh: '增减额与增减率的方向一致',
    en: 'An increase goes with a growing rate, a decrease with a falling one',
  },
  severity: 'error',
  needs: [],
  formula: '增加 ↔ 增长，减少 ↔ 下降',
  basis: DISCLOSURE,
  why: {
    zh: '“增加”后面写“下降”（或反之），两个词必有一个是错的。',
    en: 'An increase that falls, or a decrease that grows: one of the two words is wrong.',
  },
  remedy: {
    zh: '对照上年决算数确定方向，改正写反的词。',
    en: 'See last year’s accounts for the direction, and correct the word.',
  },
  observes: 'logic',
  messages: {
    opposed: {
      zh: '“{topic}”说{direction} {delta}，后面却说{rate} {percent}，方向相反',
      en: '{topic}: {direction} {delta}, and then {rate} {percent}, the opposite',
    },
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const { topic, delta, percent, direction, percentDirection, at } of changesSaid(report)) {
      if (delta === null || percent === null || percentDirection === null) continue;
      if (percentDirection === direction || areNil([delta])) continue;
      yield observe(
        'opposed',
        at,
        {
          topic: topicLabel(topic),
          direction,
          delta: printOf(delta),
          rate: percentDirection === '增加' ? '增长' : '下降',
          percent: printOf(percent),
        },
        { hinges: [delta, percent] },
      );
    }
  },
});
