import type { Say } from '../language.ts';
import { TIE_SIGNS, TIE_WORDS } from '../marks.ts';
import { VERDICT_NAMES, VERDICT_SIGNS } from '../verdicts.ts';
import { VERDICTS, type PageWords } from './page/data.ts';

/** The words of the page's script in the reader's language. */
export function pageWords(say: Say): PageWords {
  return {
    verdicts: VERDICTS.map((verdict) => `${VERDICT_SIGNS[verdict]} ${say(VERDICT_NAMES[verdict])}`),
    ties: {
      exact: `${TIE_SIGNS.exact} ${say(TIE_WORDS.exact)}`,
      rounding: `${TIE_SIGNS.rounding} ${say(TIE_WORDS.rounding)}`,
      broken: `${TIE_SIGNS.broken} ${say(TIE_WORDS.broken)}`,
      unjudged: `${TIE_SIGNS.unjudged} ${say(TIE_WORDS.unjudged)}`,
      notApplicable: `${TIE_SIGNS.notApplicable} ${say(TIE_WORDS.notApplicable)}`,
      unrelated: `${TIE_SIGNS.unrelated} ${say(TIE_WORDS.unrelated)}`,
    },
    noRelation: say({ zh: '没有关系用到这个数。', en: 'No relation uses this figure.' }),
    relations: say({ zh: '{n} 条关系', en: 'Relations: {n}' }),
    nil: say({ zh: '另有 {n} 项为零', en: '{n} more, all nil' }),
    shown: say({ zh: '显示 {n} 个，共 {all} 个', en: '{n} of {all} findings shown' }),
    noMore: say({ zh: '没有更多了', en: 'No more' }),
    close: say({ zh: '关闭', en: 'Close' }),
    pinned: say({ zh: '已固定，按 Esc 放开', en: 'Pinned; Esc lets go' }),
  };
}
