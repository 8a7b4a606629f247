import { plainName } from '../../catalogue/index.ts';
import { FUNCTIONAL_TABLES, type PrintedName, type Report, type Table } from '../../model/index.ts';
import { classLines } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { sameName } from '../templates.ts';
import { CLASSIFICATION, areOne, nameOf, officialName, printedNames } from './names.ts';

export default defineRule({
  id: 'naming/class-line',
  title: {
    zh: '总表中类的名称与明细表一致',
    en: 'A 类 is called the same in the summary tables and the detailed ones',
  },
  severity: 'warning',
  needs: ['01', '04', ...FUNCTIONAL_TABLES],
  formula: '01/类/名称 = 03/类/名称; 04/类/名称 = 05/类/名称',
  basis: CLASSIFICATION,
  why: {
    zh: '收支总表按类列支出，读者凭名称到支出决算表找对应的类；名称不同，两表就对不上，常见原因是总表仍用旧年度的模板。',
    en: 'Readers follow a 类 from the summary tables to the detailed ones by its name; a summary on an old form is the usual reason why names differ.',
  },
  remedy: {
    zh: '对照当年《政府收支分类科目》的类级名称，改正总表或明细表中不一致的一处。',
    en: 'Compare both with the classification of the year and correct the one that differs.',
  },
  since: '0.1.0',
  *check({ report }) {
    const rows = printedNames(FUNCTIONAL_TABLES.map((id) => report.tables[id]));
    const lines = [...linesByClass(report.tables['01']), ...linesByClass(report.tables['04'])];
    for (const [code, line] of lines) {
      const official = officialName(report, code);
      // A line that bears the official name is right; if the rows do not, that is for the other rules of names.
      if (official !== null && plainName(line.text) === plainName(official)) continue;
      const expected = nameOfRows(report, code, rows.get(code) ?? []);
      if (expected !== null) yield sameName(code, [line], expected);
    }
  },
});

/** What rows call a 类: the name they agree on, else the official one; `null` where none prints it. */
function nameOfRows(report: Report, code: string, names: readonly PrintedName[]): string | null {
  const [first] = names;
  if (first === undefined) return null;
  return areOne(names) ? first.text : officialName(report, code);
}

/** The lines of 01 or 04 with the code of their 类. */
function linesByClass(table: Table): [code: string, name: PrintedName][] {
  return classLines(table).flatMap((line): [string, PrintedName][] =>
    line.code === null ? [] : [[line.code, nameOf(line)]],
  );
}
