import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 01: 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余. */
export default defineRule({
  id: 'within-table/income-total',
  title: {
    zh: '收入支出决算总表的收入总计等于本年收入加使用非财政拨款结余加年初结转和结余',
    en: 'In the summary of income and expenditure, the income side adds up to its grand total',
  },
  severity: 'error',
  needs: ['01'],
  formula:
    '01/收入总计/决算数 = 01/本年收入合计/决算数 + 01/使用非财政拨款结余/决算数 + 01/年初结转和结余/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '总计是全年可用的钱：当年收到的、动用以前结余的和上年转来的。',
    en: 'The grand total is all money at hand: received this year, drawn from earlier surpluses, and carried over.',
  },
  remedy: {
    zh: '先核对年初结转和结余是否与上年公开的年末数一致，再看总计。',
    en: 'Check the opening carry-over against the closing one published last year, then the grand total.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['01'];
    yield equal(
      table.figure('收入总计', '决算数'),
      down(table, ['本年收入合计', '使用非财政拨款结余', '年初结转和结余'], '决算数'),
    );
  },
});
