import { FUNDS } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { openingOf } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';

/** 04: 年初结转和结余 = Σ 年初结转和结余 of the three funds. */
export default defineRule({
  id: 'within-table/appropriation-opening',
  title: {
    zh: '财政拨款收入支出决算总表的年初结转和结余等于三种财政拨款的年初数之和',
    en: 'In the summary of fiscal appropriations, the opening carry-over is the sum of those of the three funds',
  },
  severity: 'error',
  needs: ['04'],
  formula:
    '04/年初结转和结余/决算数 = Σ 04/年初结转和结余（一般公共预算、政府性基金预算、国有资本经营预算财政拨款）/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '年初结转和结余下面按资金来源分三行，总数就是三行相加。',
    en: 'The opening carry-over is divided by fund in three lines, which add up to it.',
  },
  remedy: {
    zh: '与上年公开表中三种财政拨款的年末结转和结余对照。',
    en: 'Compare with the closing carry-over of the three funds published last year.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    yield equal(
      table.figure('年初结转和结余', '决算数'),
      sum(...FUNDS.map((fund) => openingOf(table, fund))),
    );
  },
});
