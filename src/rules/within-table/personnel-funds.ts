import { WITHIN_FORM } from '../basis.ts';
import { PERSONNEL_CLASSES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, sum, underCode } from '../templates.ts';

/** 06: 人员经费合计 = 301 + 303. */
export default defineRule({
  id: 'within-table/personnel-funds',
  title: {
    zh: '基本支出决算表的人员经费合计等于工资福利支出加对个人和家庭的补助',
    en: 'In the table of basic expenditure, personnel funds are wages and welfare plus subsidies to persons',
  },
  severity: 'error',
  needs: ['06'],
  formula: '06/人员经费合计/决算数 = 06/301/决算数 + 06/303/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '人员经费只有工资福利和对个人家庭的补助这两类。',
    en: 'Personnel funds consist of these two classes only.',
  },
  remedy: {
    zh: '先核对301、303各自与所属款是否相符，再看合计。',
    en: 'Check 301 and 303 against their sections first, then the total.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['06'];
    yield equal(
      table.figure('人员经费合计', '决算数'),
      sum(...PERSONNEL_CLASSES.map((code) => underCode(table, code, '决算数'))),
    );
  },
});
