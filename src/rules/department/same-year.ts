import { locate } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';

export default defineRule({
  id: 'department/same-year',
  title: {
    zh: '部门和所属各单位的决算是同一年度的',
    en: 'The accounts of a department and of its units are of one year',
  },
  severity: 'warning',
  needs: [],
  formula: '各单位的年度 = 部门的年度',
  basis: DEPARTMENT,
  why: {
    zh: '不同年度的数汇总起来，不是部门哪一年的数。',
    en: 'Figures of different years add up to those of no year.',
  },
  remedy: { zh: '看看是不是选错了文件。', en: 'See whether the right files were chosen.' },
  observes: 'structure',
  messages: {
    year: {
      zh: '“{name}”的决算是 {year} 年度的，部门决算是 {own} 年度的',
      en: 'The accounts of “{name}” are of {year}, those of the department of {own}',
    },
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report: { year: own }, units }) {
    for (const { name, report } of units) {
      if (own === null || report.year === null || report.year === own) continue;
      const at = locate({ file: report.path, quote: name });
      yield observe('year', at, { name, year: String(report.year), own: String(own) });
    }
  },
});
