import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 04: 收入总计 = 支出总计. */
export default defineRule({
  id: 'within-table/appropriation-grand-totals',
  title: {
    zh: '财政拨款收入支出决算总表的收入总计等于支出总计',
    en: 'In the summary of fiscal appropriations, both sides come to the same grand total',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/收入总计/决算数 = 04/支出总计/合计',
  basis: WITHIN_FORM,
  why: {
    zh: '财政拨款的来源与去向必须平。',
    en: 'Where appropriations came from and where they went must balance.',
  },
  remedy: {
    zh: '看哪一边的总计与本边各行加不起来，错就在那一边。',
    en: 'See which side does not add up to its own grand total; the slip is there.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    yield equal(table.figure('收入总计', '决算数'), table.figure('支出总计', '合计'));
  },
});
