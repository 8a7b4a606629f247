import { WITHIN_FORM } from '../basis.ts';
import { FUND_COLUMNS, classLines } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 04: in every expenditure column 本年支出合计 = Σ expenditure lines, one for each 类. */
export default defineRule({
  id: 'within-table/appropriation-lines',
  title: {
    zh: '财政拨款收入支出决算总表各支出栏的本年支出合计等于各类支出之和',
    en: 'In every expenditure column of the summary of fiscal appropriations, the total is the sum of the classes',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/本年支出合计/* = Σ 04/各类支出/*',
  basis: WITHIN_FORM,
  why: {
    zh: '合计栏和三种拨款栏都各自由各类支出相加，任一栏加不起来都说明有一格不对。',
    en: 'The total column and each fund add up the classes; a column that does not has a wrong cell.',
  },
  remedy: {
    zh: '先看横向合计是否也不平：横竖两向都不平的那一格最可疑。',
    en: 'See which row does not add up across either: the cell where both fail is the likeliest.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    const lines = classLines(table).map(({ key }) => key);
    for (const column of FUND_COLUMNS)
      yield equal(table.figure('本年支出合计', column), down(table, lines, column));
  },
});
