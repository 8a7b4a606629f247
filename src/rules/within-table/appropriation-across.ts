import { FUNDS } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { classLines } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { across, equal } from '../templates.ts';

const TOTALS = ['本年支出合计', '年末结转和结余', '支出总计'];

/** 04: 合计 = Σ funds, in every row of the expenditure side. */
export default defineRule({
  id: 'within-table/appropriation-across',
  title: {
    zh: '财政拨款收入支出决算总表支出各行的合计等于三种财政拨款之和',
    en: 'In every expenditure row of the summary of fiscal appropriations, the total is the sum of the three funds',
  },
  severity: 'error',
  needs: ['04'],
  formula:
    '04/各支出行/合计 = 04/各支出行/(一般公共预算财政拨款 + 政府性基金预算财政拨款 + 国有资本经营预算财政拨款)',
  basis: WITHIN_FORM,
  why: {
    zh: '每一行都把同一笔支出按资金来源拆成三栏，合计栏就是三栏相加。',
    en: 'Each row divides one amount among three columns by fund, and the total column adds them up.',
  },
  remedy: {
    zh: '先看数是不是填错了栏，例如把政府性基金的支出填在一般公共预算栏。',
    en: 'See whether a figure stands in the wrong column, such as a fund’s expenditure under the general budget.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    // Forms from before the state capital operations budget have two funds.
    const printed = FUNDS.filter((fund) => table.columns.includes(fund));
    for (const line of [...classLines(table).map(({ key }) => key), ...TOTALS])
      yield equal(table.figure(line, '合计'), across(table, line, printed));
  },
});
