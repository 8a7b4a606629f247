import { FUNCTIONAL_TABLES, type Table } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, sum, topRows } from '../templates.ts';

/** 02, 03, 05, 08, 09: in every column 合计 = Σ 类. */
export default defineRule({
  id: 'within-table/code-total',
  title: {
    zh: '按功能分类列示的各表，合计行等于各类之和',
    en: 'In the tables by functional code, the total row is the sum of the classes',
  },
  severity: 'error',
  needs: FUNCTIONAL_TABLES,
  formula: '{02,03,05,08,09}/合计/* = Σ {02,03,05,08,09}/类/*',
  basis: WITHIN_FORM,
  why: {
    zh: '合计行是全表的汇总，其他各表都从这一行取数；它错了，别的表会跟着错。',
    en: 'The total row sums the table, and other tables take their figures from it; an error here spreads.',
  },
  remedy: {
    zh: '先看类级科目有没有漏印，再看合计行是不是上一稿的数。',
    en: 'See whether a class is missing, then whether the total row is from an earlier draft.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of FUNCTIONAL_TABLES.map((id): Table => report.tables[id]))
      for (const column of table.columns)
        yield equal(table.figure('合计', column), sum(...topRows(table).map((row) => row.figure(column))));
  },
});
