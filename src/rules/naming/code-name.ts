import { FUNCTIONAL_TABLES } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { sameName } from '../templates.ts';
import { CLASSIFICATION, areOne, officialName, printedNames, saidNames } from './names.ts';

export default defineRule({
  id: 'naming/code-name',
  title: {
    zh: '同一科目编码在各表和情况说明中名称一致',
    en: 'A code bears one name in all tables and the narrative',
  },
  severity: 'warning',
  needs: [...FUNCTIONAL_TABLES],
  formula: '{02,03,05,08,09,情况说明}/同一编码/名称 = 同一个名称',
  basis: CLASSIFICATION,
  why: {
    zh: '各表的科目取自同一套功能分类，编码相同名称就应当相同；名称不一，多半是某张表手工改过或漏了字，读者也无从判断是不是同一个科目。',
    en: 'The tables draw on one classification, so one code has one name; where names differ, one table was retyped or lost a word, and readers cannot tell whether it is one item.',
  },
  remedy: {
    zh: '按《政府收支分类科目》核对该编码的名称，把写错的那张表改过来；如果名称没错，再查编码是否填错。',
    en: 'Look the code up in the classification and correct the table that differs; if its name is right, check its code.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const [code, printed] of printedNames(FUNCTIONAL_TABLES.map((id) => report.tables[id]))) {
      const names = [...printed, ...saidNames(report, code, printed)];
      if (names.length < 2) continue;
      // A name that all tables agree on is compared with the catalogue by naming/catalogue-name.
      yield sameName(code, names, areOne(names) ? null : officialName(report, code));
    }
  },
});
