import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 01: 支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余. */
export default defineRule({
  id: 'within-table/expenditure-total',
  title: {
    zh: '收入支出决算总表的支出总计等于本年支出加结余分配加年末结转和结余',
    en: 'In the summary of income and expenditure, the expenditure side adds up to its grand total',
  },
  severity: 'error',
  needs: ['01'],
  formula: '01/支出总计/决算数 = 01/本年支出合计/决算数 + 01/结余分配/决算数 + 01/年末结转和结余/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '总计是全年的钱的去向：花掉的、分配的和留到下年的。',
    en: 'The grand total says where all the money went: spent, distributed, or kept for next year.',
  },
  remedy: {
    zh: '先看年末结转和结余是否填列，再看本年支出合计。',
    en: 'See whether the closing carry-over is filled in, then look at total expenditure.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['01'];
    yield equal(
      table.figure('支出总计', '决算数'),
      down(table, ['本年支出合计', '结余分配', '年末结转和结余'], '决算数'),
    );
  },
});
