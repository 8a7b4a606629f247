import { FUNDS } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 04: 本年收入合计 = Σ income from the three funds. */
export default defineRule({
  id: 'within-table/appropriation-income',
  title: {
    zh: '财政拨款收入支出决算总表的本年收入合计等于三种财政拨款之和',
    en: 'In the summary of fiscal appropriations, total income is the sum of the three funds',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/本年收入合计/决算数 = Σ 04/(一般公共预算、政府性基金预算、国有资本经营预算财政拨款)/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '财政拨款只有这三种来源，合计就是它们相加。',
    en: 'Fiscal appropriations come from these three funds only, and the total adds them up.',
  },
  remedy: {
    zh: '与收入支出决算总表前三行收入逐一对照。',
    en: 'Compare with the first three income lines of the summary of income and expenditure.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    yield equal(table.figure('本年收入合计', '决算数'), down(table, FUNDS, '决算数'));
  },
});
