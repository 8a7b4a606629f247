import { fixedFigure } from '../../model/index.ts';
import { Decimal } from '../../money/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { countsSaid } from './told/claims.ts';

export default defineRule({
  id: 'narrative/evaluated-projects',
  title: {
    zh: '说明中自评项目的个数与附件的自评表一致',
    en: 'As many projects are said to be evaluated as there are forms',
  },
  severity: 'warning',
  needs: [],
  formula: '自评项目 = 附件中项目支出绩效自评表的张数',
  basis: DISCLOSURE,
  why: {
    zh: '每个自评的项目都应当在附件中有一张自评表。',
    en: 'Every evaluated project ought to have its form in the annex.',
  },
  remedy: {
    zh: '看附件是否漏了表，再改正文字。',
    en: 'See whether a form is missing; then correct the sentence.',
  },
  since: '0.1.0',
  *check({ report }) {
    if (report.annex.length === 0) return;
    const forms = fixedFigure(new Decimal(report.annex.length), '个');
    for (const projects of countsSaid(report, '自评项目')) yield equal(projects, forms);
  },
});
