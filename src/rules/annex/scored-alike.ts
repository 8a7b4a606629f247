import { isKnown, type Form, type Indicator } from '../../model/index.ts';
import { agree } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { isFull, isMissed } from './indicators.ts';
import { noticeWords, noticesIn } from './notices.ts';

/** Two rows that say the same under one notice, the one with more points first. */
interface Pair {
  readonly more: Indicator;
  readonly less: Indicator;
}

/** Forms of one notice, as for provincial and municipal money, score the same target and actual alike. */
export default defineRule({
  id: 'annex/scored-alike',
  title: {
    zh: '同一文件的自评表对相同的完成情况给相同的得分',
    en: 'Forms of one notice score the same result alike',
  },
  severity: 'warning',
  needs: [],
  formula: '同一文号的两张自评表，指标、指标值、完成值、分值都相同 ⇒ 得分相同',
  basis: SELF_EVALUATION,
  why: {
    zh: '同一批补助按资金来源分填两张表，同样的完成情况得分不同，至少有一张没有按标准计分。',
    en: 'One batch of grants fills two forms by source; where the same result scores differently, one is not by standard.',
  },
  remedy: {
    zh: '按同一标准重新计分，并改相应的总分。',
    en: 'Score both by one standard, and correct the total.',
  },
  observes: 'logic',
  messages: {
    differ: {
      zh: '自评表 {first} 与 {second} 同属{notice}，“{label}”的指标值和完成值相同，得分却是 {more} 与 {less}',
      en: 'forms {first} and {second} are both of {notice}; “{label}” has the same target and actual, yet scores {more} and {less}',
    },
  },
  since: '0.1.0',
  *check({ report: { annex } }) {
    const byNotice = new Map<string, Form>();
    for (const form of annex) {
      const [own] = noticesIn(form.project);
      if (!own) continue;
      const notice = noticeWords(own);
      const first = byNotice.get(notice);
      if (!first) byNotice.set(notice, form);
      for (const { more, less } of first ? unlike(first, form) : []) {
        const place = {
          first: String(more.at.form),
          second: String(less.at.form),
          notice,
          label: more.label,
        };
        const scores = { more: more.score.printed ?? '', less: less.score.printed ?? '' };
        yield observe('differ', more.at, { ...place, ...scores }, { hinges: [more.score, less.score] });
      }
    }
  },
});

function unlike(one: Form, other: Form): Pair[] {
  const rows = new Map(one.indicators.map((row) => [resultOf(row), row]));
  return other.indicators.flatMap((row): Pair[] => {
    const same = rows.get(resultOf(row));
    if (!same || !isKnown(same.score) || !isKnown(row.score) || agree(sum(same.score), sum(row.score)))
      return [];
    const isMore = same.score.value.greaterThan(row.score.value);
    const pair = isMore ? { more: same, less: row } : { more: row, less: same };
    // Full marks for a missed target are told of by annex/score-by-target.
    return isMissed(pair.more) && isFull(pair.more) ? [] : [pair];
  });
}

function resultOf({ label, target, actual, weight }: Indicator): string {
  return [label, target.printed, actual.printed, weight.printed].join('\t');
}
