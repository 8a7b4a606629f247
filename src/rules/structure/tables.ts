import {
  TABLE_IDS,
  locate,
  type Location,
  type Report,
  type Row,
  type Table,
  type TableId,
} from '../../model/index.ts';
import { choices } from '../option.ts';

export const PUBLICATION = {
  zh: '《地方预决算公开操作规程》（财预〔2016〕143号）',
  en: 'Operating rules for publishing local budgets and final accounts (财预〔2016〕143号)',
} as const;

export const FORMS = {
  zh: '财政部部门决算公开表样（公开01—09表）',
  en: 'Forms of the Ministry of Finance for published final accounts (公开01–09)',
} as const;

/** Some places publish fewer tables; what they do not publish is not missing. */
export const EXPECTED_TABLES = choices({
  name: 'tables',
  of: TABLE_IDS,
  words: { zh: '应当公开的表', en: 'The tables that are to be published' },
});

/** Tables that joined the published set later than the others, with the first year of accounts that has them. */
const FIRST_YEARS: Readonly<Partial<Record<TableId, number>>> = { '09': 2019 };

/** Whether the accounts of the report's year are published with this table, where it is one of those to be published. */
export function isExpected({ year }: Report, id: TableId, expected: readonly TableId[]): boolean {
  return expected.includes(id) && (year === null || year >= (FIRST_YEARS[id] ?? 0));
}

/** The nine tables, in the order of the official forms. */
export function allTables({ tables }: Report): Table[] {
  return TABLE_IDS.map((id) => tables[id]);
}

/** The tables whose rows were made out. */
export function readTables(report: Report): Table[] {
  return allTables(report).filter(({ isRead }) => isRead);
}

/** Every row as printed, those printed again included. */
export function printedRows({ rows, repeatedRows }: Table): Row[] {
  return [...rows, ...repeatedRows];
}

/** Where a table's title stands. */
export function titleAt({ parts }: Table): Location {
  return locate({ ...parts.at, quote: parts.title });
}

/** A row as a reader finds it: code and name, or its label. */
export function rowLabel({ code, name, key }: Row): string {
  if (code === null) return key;
  return name === '' || name === code ? code : `${code} ${name}`;
}
