import { locate, unitName } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { areTurned } from './extent.ts';

/** No more than a note: many a unit calls its own accounts 部门决算. */
export default defineRule({
  id: 'department/levels',
  title: {
    zh: '写在最前面的是部门决算，其余是单位决算',
    en: 'The accounts given first are of a department, the others of units',
  },
  severity: 'info',
  needs: [],
  formula: '部门决算 = Σ 单位决算',
  basis: DEPARTMENT,
  why: {
    zh: '把部门决算当作单位决算，就会重复汇总；把单位决算当作部门决算，各数都会对不上。',
    en: 'A department’s accounts taken for a unit’s count twice, and with a unit’s taken for the department’s nothing ties.',
  },
  remedy: {
    zh: '看看顺序是否写反了；单位只是把自己的决算也叫部门决算的，可以不理会。',
    en: 'See whether the order is right; where a unit just calls its own accounts 部门决算, never mind.',
  },
  observes: 'structure',
  messages: {
    turned: {
      zh: '写在最前面的“{name}”自称单位决算，而{names}自称部门决算，多半是顺序写反了，没有核对部门数是不是各单位之和',
      en: '“{name}”, given first, says that it is the accounts of a unit, and {names} say that they are the accounts of a department; the order is probably wrong, and sums were not checked',
    },
    department: {
      zh: '写在最前面的“{name}”自称单位决算，不是部门决算',
      en: '“{name}”, given first, says that it is the accounts of a unit and not of a department',
    },
    units: {
      zh: '作为单位给出的报告中，{names}自称部门决算，不是单位决算',
      en: 'Of the reports given as those of units, {names} say that they are the accounts of a department',
    },
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report, units }) {
    if (units.length === 0) return;
    const name = report.unit ?? report.path;
    const wide = units
      .filter(({ report: unit }) => unit.level === '部门')
      .map((unit) => `“${unitName(unit)}”`);
    const names = [...new Set(wide)].join('、');
    if (areTurned(report, units)) yield observe('turned', locate({}), { name, names });
    else if (report.level === '单位') yield observe('department', locate({}), { name });
    else if (names !== '') yield observe('units', locate({}), { names });
  },
});
