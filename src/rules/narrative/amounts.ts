import { TABLE_IDS } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { printedFigure } from './told/quantities.ts';
import { said } from './told/claims.ts';

export default defineRule({
  id: 'narrative/amounts',
  title: {
    zh: '情况说明中的金额与决算表一致',
    en: 'Amounts in the narrative are those of the tables',
  },
  severity: 'error',
  needs: TABLE_IDS,
  formula: 'narrative/*/金额 = 01–09 相应的数',
  basis: DISCLOSURE,
  why: {
    zh: '说明复述的是决算表的数；两处不同，必有一处是错的，常见的是改了表没有改文字。',
    en: 'The narrative restates the tables; where they differ one is wrong, as a rule because only the tables were corrected.',
  },
  remedy: {
    zh: '对照决算表核对这一句；表若没错，就改文字。',
    en: 'Compare the sentence with the table; where the table is right, correct the sentence.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { claim, section } of said(report, 'amount')) {
      const printed = printedFigure(report, section, claim.topic);
      if (printed) yield equal(claim.figure, printed);
    }
  },
});
