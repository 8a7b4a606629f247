import type { Words } from '../model/index.ts';
import type { Standing } from '../review/review.ts';
import { clean } from './clean.ts';
import type { Say } from './language.ts';

/** How a finding stands to what was accepted before, in a word. */
export const STATE_WORDS: Readonly<Record<Standing['state'], Words>> = {
  new: { zh: '新', en: 'new' },
  accepted: { zh: '已接受', en: 'accepted' },
  changed: { zh: '有变化', en: 'changed' },
  expired: { zh: '已过期', en: 'expired' },
  ignored: { zh: '按配置不报', en: 'ignored' },
};

/** What to say of a finding that was accepted before and is told all the same. */
export function standingWords(standing: Standing | undefined, say: Say): string {
  if (standing?.state === 'changed') {
    const [was, by] = [clean(standing.entry.said), clean(standing.entry.author)];
    return say({
      zh: `${by} 于 ${standing.entry.date} 接受过这个问题，当时是“${was}”，现在变了，请重新看。`,
      en: `${by} accepted this on ${standing.entry.date}, when it was “${was}”; it has changed, look again.`,
    });
  }
  if (standing?.state === 'expired') {
    const { date, author, expires } = standing.entry;
    return say({
      zh: `${clean(author)} 于 ${date} 接受过这个问题，有效期到 ${expires ?? ''}，已经过期。`,
      en: `${clean(author)} accepted this on ${date}, until ${expires ?? ''}, which is past.`,
    });
  }
  return '';
}

/** Why a finding does not count: who accepted it and for what reason, or what the config says; empty where it does. */
export function acceptanceWords(standing: Standing | undefined, say: Say): string {
  if (standing?.state === 'ignored') return clean(standing.ignore.reason);
  if (standing?.state !== 'accepted') return '';
  const { reason, author, date } = standing.entry;
  const [why, by] = [clean(reason), clean(author)];
  return say({ zh: `${why}（${by}，${date}）`, en: `${why} (${by}, ${date})` });
}
