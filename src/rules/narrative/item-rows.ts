import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { topicLabel } from '../../model/index.ts';
import { printOf } from './told/topics.ts';
import { strayParagraphs, untoldRows } from './told/paragraphs.ts';

export default defineRule({
  id: 'narrative/item-rows',
  title: {
    zh: '说明逐项写到的科目与支出决算表的项一一对应',
    en: 'The items of the narrative are those of the table, both ways',
  },
  severity: 'warning',
  needs: ['05'],
  formula: '05 的项 ↔ 情况说明的分项',
  basis: DISCLOSURE,
  why: {
    zh: '分项说明应当写全表中的每一项，也不应写表中没有的项（本年为零、只说明上年变化的除外）。',
    en: 'The narrative tells of every item of the table, and of none the table does not have, but for those that are nil this year.',
  },
  remedy: {
    zh: '补写漏掉的科目；名称或编码写错的，按表改正。',
    en: 'Add the item that was left out, or correct its name or code by the table.',
  },
  observes: 'structure',
  messages: {
    untold: {
      zh: '支出决算表有“{item}”（{amount}），情况说明没有写到这一项',
      en: 'the table has {item} ({amount}), and the narrative does not tell of it',
    },
    stray: {
      zh: '情况说明写到“{item}”（{amount}），支出决算表没有这一项',
      en: 'the narrative tells of {item} ({amount}), which the table does not have',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const row of untoldRows(report)) {
      const item = `${row.code ?? ''} ${row.name}`;
      yield observe('untold', row.at, { item, amount: printOf(row.figure('合计')) });
    }
    for (const { topic, figure, at } of strayParagraphs(report)) {
      yield observe('stray', at, { item: topicLabel(topic), amount: printOf(figure) });
    }
  },
});
