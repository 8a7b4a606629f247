import { isMoneyUnit, type MoneyUnit } from '../../money/index.ts';
import { canonical } from '../wording.ts';

/** `(万元)`, `(单位:元)` behind the words of a header. */
const MONEY_UNIT = /\((?:金额)?(?:单位[:：]?)?(?:人民币)?(?<unit>[千万亿]?元)\)$/u;
const YEAR = /^(?<year>20\d{2})年度?/u;

/** The money unit the headers of columns print, `金额（万元）`; `null` where none does or they differ. */
export function unitInHeader(texts: readonly string[]): MoneyUnit | null {
  const units = new Set(texts.flatMap((text) => MONEY_UNIT.exec(canonical(text))?.groups?.['unit'] ?? []));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && isMoneyUnit(unit) ? unit : null;
}

/** The words of a header cell as columns are known by: without money unit, year and 其中. */
export function headerWords(text: string): string {
  return canonical(text)
    .replace(/^其中:/u, '')
    .replace(MONEY_UNIT, '')
    .replace(/^20\d{2}年度?(?=.)/u, '');
}

/** Which columns are of another year than the accounts: the latest whose 决算 the header names in or over its columns. */
export function ofOtherYears(stacks: readonly (readonly string[])[]): ReadonlySet<number> {
  const years = stacks.map((stack) =>
    stack.flatMap((text) => YEAR.exec(text)?.groups?.['year'] ?? []).at(-1),
  );
  const final = years.filter((_, index) => stacks[index]?.some((text) => text.includes('决算')));
  const ofAccounts = final
    .flatMap((year) => year ?? [])
    .toSorted()
    .at(-1);
  return new Set(
    years.flatMap((year, index) =>
      year !== undefined && ofAccounts !== undefined && year !== ofAccounts ? [index] : [],
    ),
  );
}
