import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { amountSaid } from './told/claims.ts';
import { isAdministrative } from './told/operating.ts';

export default defineRule({
  id: 'narrative/operating-limit',
  title: {
    zh: '机关运行经费不超过公用经费合计',
    en: 'Operating expenses do not exceed public funds',
  },
  severity: 'warning',
  needs: ['05', '06'],
  formula: '机关运行经费 ≤ 06/公用经费合计/决算数',
  basis: DISCLOSURE,
  why: {
    zh: '机关运行经费是公用经费的一部分：事业单位的公用经费不在其内。',
    en: 'Operating expenses are part of the public funds: those of public institutions are not among them.',
  },
  remedy: {
    zh: '核对机关运行经费的口径和金额。',
    en: 'Check scope and amount of the operating expenses.',
  },
  since: '0.1.0',
  *check({ report }) {
    const said = amountSaid(report, '机关运行经费');
    if (said && !isAdministrative(report))
      yield atMost(said, report.tables['06'].figure('公用经费合计', '决算数'));
  },
});
