import { functionalName, plainName } from '../../catalogue/index.ts';
import { locate, type PrintedName, type Report, type Row, type Table } from '../../model/index.ts';

export const CLASSIFICATION = {
  zh: '《政府收支分类科目》（财政部，2024年）',
  en: 'Classification of government revenue and expenditure 政府收支分类科目 (Ministry of Finance, 2024)',
} as const;

/** The name of a row, with the words as its place. */
export function nameOf({ name, at }: Row): PrintedName {
  return { text: name, at: locate({ ...at, quote: name }) };
}

/** Every name tables print for each code, in the order of the tables. A row whose name is blank names nothing. */
export function printedNames(tables: readonly Table[]): ReadonlyMap<string, readonly PrintedName[]> {
  const names = new Map<string, PrintedName[]>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    if (row.code === null || plainName(row.name) === '') continue;
    names.set(row.code, [...(names.get(row.code) ?? []), nameOf(row)]);
  }
  return names;
}

/** The names the narrative gives a code. Its sentences may add 支出 to the name a table prints. */
export function saidNames(
  { narrative }: Report,
  code: string,
  printed: readonly PrintedName[],
): readonly PrintedName[] {
  const plain = new Set(printed.map(({ text }) => plainName(text)));
  return narrative.flatMap(({ claims }) =>
    claims.flatMap(({ kind, topic, at }) => {
      if (kind !== 'amount' || topic.code !== code || topic.spending !== null || topic.name === '') return [];
      const isExtended = plain.has(plainName(topic.name.replace(/支出$/u, '')));
      const text =
        isExtended && !plain.has(plainName(topic.name)) ? topic.name.replace(/支出$/u, '') : topic.name;
      return [{ text, at: locate({ ...at, key: null, column: null, quote: topic.name }) }];
    }),
  );
}

/** Whether all names are one but for matters of print. */
export function areOne(names: readonly PrintedName[]): boolean {
  return new Set(names.map(({ text }) => plainName(text))).size <= 1;
}

/** The official name of a functional code in the year of the report, `null` where it is not known for sure. */
export function officialName({ year }: Report, code: string): string | null {
  return year === null ? null : functionalName(code, year);
}
