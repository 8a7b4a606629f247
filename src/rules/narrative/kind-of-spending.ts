import { topicLabel, type Figure, type Report, type Spending } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { areNil, isPositive } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe, sum } from '../templates.ts';
import { itemRow } from './told/items.ts';
import { purposesSaid, type Purpose } from './told/purposes.ts';
import { printOf } from './told/topics.ts';

/** `…等基本支出`: what a clause comes down to, and not what makes up for it. */
const SAID = /(?<!非|除|不含|不包括|弥补|补充|补足|补助)(?:基本|项目)支出(?=等?(?:$|[，,（(]))/u;

export default defineRule({
  id: 'narrative/kind-of-spending',
  title: {
    zh: '用途所写的支出性质与支出决算表一致',
    en: 'A purpose names the kind of expenditure the table has',
  },
  severity: 'warning',
  needs: ['03', '05', '08', '09'],
  formula: '用途写“基本支出” → 该项基本支出 ≠ 0；写“项目支出” → 该项项目支出 ≠ 0',
  basis: DISCLOSURE,
  why: {
    zh: '用途写的是基本支出，表中这一项却只有项目支出（或反之），文字与表必有一处不对。',
    en: 'Where the words say basic expenditure and the table has project expenditure only, or the reverse, one of the two is wrong.',
  },
  remedy: {
    zh: '表没有错就改正用途；支出性质记错的，改正决算表。',
    en: 'Correct the words where the table is right, or the table where the kind was booked wrongly.',
  },
  observes: 'logic',
  messages: {
    other: {
      zh: '“{item}”的用途写的是{said}，表中这一项却没有{said}，只有{kind} {amount}',
      en: '{item} is said to be for {said}, of which the table has none: it has {kind} of {amount}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const purpose of purposesSaid(report)) {
      const said = kindIn(purpose.words);
      if (said === null) continue;
      const kind = other(said);
      const [none, some] = [figureOf(report, purpose, said), figureOf(report, purpose, kind)];
      if (none === null || some === null || !areNil([none]) || !isPositive(sum(some))) continue;
      const data = { item: topicLabel(purpose.topic), said, kind, amount: printOf(some) };
      yield observe('other', purpose.at, data, { expected: kind, actual: said });
    }
  },
});

/** The one kind that the words come down to; null where they name the other too. */
function kindIn(words: string): Spending | null {
  const said = SAID.exec(words)?.[0];
  if (said !== '基本支出' && said !== '项目支出') return null;
  return words.includes(other(said)) ? null : said;
}

function other(kind: Spending): Spending {
  return kind === '基本支出' ? '项目支出' : '基本支出';
}

function figureOf(report: Report, { section, topic }: Purpose, spending: Spending): Figure | null {
  return itemRow(report, section, { ...topic, spending })?.figure ?? null;
}
