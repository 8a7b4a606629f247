import { EXPENDITURE_KINDS } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { across, equal } from '../templates.ts';

/** 03: 本年支出合计 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助, in every row. */
export default defineRule({
  id: 'within-table/expenditure-across',
  title: {
    zh: '支出决算表各行的本年支出合计等于五种支出之和',
    en: 'In every row of the expenditure table, total expenditure is the sum of its five kinds',
  },
  severity: 'error',
  needs: ['03'],
  formula: '03/*/本年支出合计 = 03/*/(基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出)',
  basis: WITHIN_FORM,
  why: {
    zh: '每个科目的支出按这五种性质划分，合计栏就是它们相加。',
    en: 'Expenditure under a code is divided into these five kinds, and the total column adds them up.',
  },
  remedy: {
    zh: '先看基本支出和项目支出的划分，再看合计栏。',
    en: 'Look at the division into basic and project expenditure first, then at the total column.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['03'];
    for (const { key } of table.rows)
      yield equal(table.figure(key, '本年支出合计'), across(table, key, EXPENDITURE_KINDS));
  },
});
