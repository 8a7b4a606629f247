import { CLASSIFICATION } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, families, sum } from '../templates.ts';

/** 06: a 类 of the economic classification, as 302, is the sum of its 款. */
export default defineRule({
  id: 'within-table/economic-heads',
  title: {
    zh: '基本支出决算表中经济分类的类等于所属款之和',
    en: 'In the table of basic expenditure, an economic class is the sum of its sections',
  },
  severity: 'error',
  needs: ['06'],
  formula: '06/类/决算数 = Σ 06/款/决算数',
  basis: CLASSIFICATION,
  why: {
    zh: '类级数由下面各款汇总；不相等，多半是某一款填错、漏填，或串到了相邻的行。',
    en: 'A class sums its sections; if it does not, one of them is wrong, missing, or in the next row.',
  },
  remedy: {
    zh: '逐款核对，注意分栏排版时续在另一栏的款。',
    en: 'Check section by section, and mind those that continue in the next panel.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { parent, children } of families(report.tables['06']))
      yield equal(parent.figure('决算数'), sum(...children.map((child) => child.figure('决算数'))));
  },
});
