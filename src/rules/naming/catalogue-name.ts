import { economicName, plainName } from '../../catalogue/index.ts';
import { FUNCTIONAL_TABLES, type PrintedName, type Report, type SameName } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { sameName } from '../templates.ts';
import { CLASSIFICATION, areOne, officialName, printedNames } from './names.ts';

export default defineRule({
  id: 'naming/catalogue-name',
  title: { zh: '科目名称与《政府收支分类科目》一致', en: 'The name of a code is the official one' },
  severity: 'warning',
  needs: [...FUNCTIONAL_TABLES, '06'],
  formula: '编码的名称 = 《政府收支分类科目》中该编码的名称',
  basis: CLASSIFICATION,
  why: {
    zh: '编码与名称对不上，或者沿用了已经停用的旧名称，读者就不能确定这笔钱究竟列在哪个科目。',
    en: 'Where code and name do not belong together, or the name is one no longer in use, readers cannot tell under which item the money stands.',
  },
  remedy: {
    zh: '先核对编码：编码没错就改用当年科目的名称；名称没错则说明编码填错了，应改编码并复核金额所在的科目。',
    en: 'Check the code first. If it is right, use the name of that year; if the name is right, the code is wrong, and the amount may stand under the wrong item.',
  },
  since: '0.1.0',
  *check({ report }) {
    const functional = printedNames(FUNCTIONAL_TABLES.map((id) => report.tables[id]));
    yield* unofficial(functional, (code) => officialName(report, code));
    yield* unofficial(printedNames([report.tables['06']]), (code) => officialEconomicName(report, code));
  },
});

function officialEconomicName({ year }: Report, code: string): string | null {
  return year === null ? null : economicName(code, year);
}

/** One relation for each code, at the first table; where tables disagree, naming/code-name speaks instead. */
function* unofficial(
  named: ReadonlyMap<string, readonly PrintedName[]>,
  officialOf: (code: string) => string | null,
): Generator<SameName> {
  for (const [code, names] of named) {
    const official = officialOf(code);
    const [first] = names;
    if (official === null || first === undefined || !areOne(names) || isCut(first.text, official)) continue;
    yield sameName(code, [first], official);
  }
}

/** The end of a long name is lost where a cell or page breaks; that says nothing about the report. */
function isCut(name: string, official: string): boolean {
  return plainName(name) !== plainName(official) && plainName(official).startsWith(plainName(name));
}
