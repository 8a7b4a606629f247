import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { amountSaid } from './told/claims.ts';
import { isAdministrative } from './told/operating.ts';

export default defineRule({
  id: 'narrative/operating-expenses',
  title: {
    zh: '行政单位的机关运行经费等于公用经费合计',
    en: 'Operating expenses of an administrative unit are its public funds',
  },
  severity: 'error',
  needs: ['05', '06'],
  formula: '机关运行经费 = 06/公用经费合计/决算数（行政单位）',
  basis: DISCLOSURE,
  why: {
    zh: '机关运行经费就是行政单位一般公共预算财政拨款基本支出中的公用经费。',
    en: 'Operating expenses are the public funds in the basic expenditure of an administrative unit.',
  },
  remedy: {
    zh: '以基本支出决算表的公用经费合计为准改正文字；如有参公以外的事业编制，请核对口径。',
    en: 'Take the total of public funds in the table; where part of the staff is not administrative, check the scope.',
  },
  since: '0.1.0',
  *check({ report }) {
    const said = amountSaid(report, '机关运行经费');
    if (said && isAdministrative(report))
      yield equal(said, report.tables['06'].figure('公用经费合计', '决算数'));
  },
});
