import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { amountsByTopic } from './told/topics.ts';

export default defineRule({
  id: 'narrative/restated',
  title: {
    zh: '同一个数在同一节里前后一致',
    en: 'A section gives one amount for one thing',
  },
  severity: 'error',
  needs: [],
  formula: 'narrative/*/金额 = narrative/*/金额（同一事项）',
  basis: DISCLOSURE,
  why: {
    zh: '同一节里对同一事项先后写了两个不同的数，读者无从判断哪个是对的。',
    en: 'Where a section gives two amounts for one thing, readers cannot tell which is right.',
  },
  remedy: {
    zh: '对照账簿或决算表，把写错的一处改正。',
    en: 'Check both against the books or the tables, and correct the wrong one.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const section of report.narrative) {
      for (const [first, ...others] of amountsByTopic(section)) {
        if (first) for (const other of others) yield equal(other, first);
      }
    }
  },
});
