import { FUNCTIONAL_TABLES, type Table } from '../../model/index.ts';
import { CLASSIFICATION } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, families, sum } from '../templates.ts';

/** 02, 03, 05, 08, 09: in every column a 类 is the sum of its 款, and a 款 of its 项. */
export default defineRule({
  id: 'within-table/code-families',
  title: {
    zh: '功能分类各级科目逐级相加：类等于所属款之和，款等于所属项之和',
    en: 'Functional codes add up level by level: a class is the sum of its sections, a section of its items',
  },
  severity: 'error',
  needs: FUNCTIONAL_TABLES,
  formula: '{02,03,05,08,09}/上级科目/* = Σ {02,03,05,08,09}/下级科目/*',
  basis: CLASSIFICATION,
  why: {
    zh: '上级科目不单独记账，它的每一栏都只是下级科目的汇总。',
    en: 'Nothing is booked on a parent code; each of its columns only sums the codes beneath it.',
  },
  remedy: {
    zh: '先看该科目下有没有漏印的行，再逐行核对是哪一行的数串行或写错。',
    en: 'See whether a row under this code is missing, then which row carries a neighbour’s or a mistyped figure.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of FUNCTIONAL_TABLES.map((id): Table => report.tables[id]))
      for (const { parent, children } of families(table))
        for (const column of table.columns)
          yield equal(parent.figure(column), sum(...children.map((child) => child.figure(column))));
  },
});
