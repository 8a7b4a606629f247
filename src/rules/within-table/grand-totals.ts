import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 01: 收入总计 = 支出总计. */
export default defineRule({
  id: 'within-table/grand-totals',
  title: {
    zh: '收入支出决算总表的收入总计等于支出总计',
    en: 'In the summary of income and expenditure, both sides come to the same grand total',
  },
  severity: 'error',
  needs: ['01'],
  formula: '01/收入总计/决算数 = 01/支出总计/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '一年里的钱从哪里来、到哪里去，两边必须平。',
    en: 'Where the money came from and where it went must balance.',
  },
  remedy: {
    zh: '看哪一边的总计与本边各行加不起来，错就在那一边。',
    en: 'See which side does not add up to its own grand total; the slip is there.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['01'];
    yield equal(table.figure('收入总计', '决算数'), table.figure('支出总计', '决算数'));
  },
});
