import { classCode, plainName } from '../../../catalogue/index.ts';
import type { Figure, Report, Row, Section, Table, Topic } from '../../../model/index.ts';

/** A row of a table by functional code that a paragraph of the narrative is about, and its total. */
export interface ItemRow {
  /** Null where the table does not print it. */
  readonly row: Row | null;
  readonly figure: Figure;
}

/**
 * The row of an item: in the table of the fund the section is about. A code that this table lacks is nil there, as in
 * any other row it leaves out; of a path without a row nothing can be told.
 */
export function itemRow(report: Report, section: Section, topic: Topic): ItemRow | null {
  const { kind } = section;
  const { tables } = report;
  const column = topic.spending;
  if (kind === 'whole' || kind === 'expenditure')
    return find(tables['03'], topic, (key) => tables['03'].figure(key, column ?? '本年支出合计'));
  if (kind === 'generalBudget')
    return find(tables['05'], topic, (key) => tables['05'].figure(key, column ?? '合计'));
  if (kind === 'fund')
    return find(tables['08'], topic, (key) => tables['08'].figure(key, column ?? '本年支出'));
  if (kind === 'stateCapital')
    return find(tables['09'], topic, (key) => tables['09'].figure(key, column ?? '本年支出'));
  if (kind === 'appropriation') return rowOfAnyFund(report, section, topic);
  return null;
}

const FUND_SECTIONS = ['generalBudget', 'fund', 'stateCapital'] as const;

/** Where all appropriations are told together: the row of the one fund that paid for the item. */
function rowOfAnyFund(report: Report, section: Section, topic: Topic): ItemRow | null {
  const [first, second] = FUND_SECTIONS.flatMap((kind) => {
    const found = itemRow(report, { ...section, kind }, topic);
    return found?.row ? [found] : [];
  });
  return first && !second ? first : null;
}

function find(table: Table, topic: Topic, figure: (key: string) => Figure): ItemRow | null {
  const row = topic.code === null ? rowOfPath(table, topic.path ?? []) : (table.row(topic.code) ?? null);
  if (row !== null) return { row, figure: figure(row.key) };
  const code = topic.code ?? (topic.path?.length === 1 ? classCode(topic.name) : null);
  return code === null ? null : { row, figure: figure(code) };
}

/** Of the rows with the last name of the path and at its level the one whose 类 and 款 are those of the path. */
function rowOfPath(table: Table, path: readonly string[]): Row | null {
  const digits = 2 * path.length + 1;
  const name = path.at(-1) ?? '';
  const named = table.rows.filter(
    ({ code, name: printed }) => code?.length === digits && isNamed(printed, name),
  );
  const fitting = named.map((row) => ({ row, fit: ancestorsIn(table, row, path) }));
  const best = Math.max(...fitting.map(({ fit }) => fit));
  const [first, second] = fitting.filter(({ fit }) => fit === best);
  return first && !second ? first.row : null;
}

function ancestorsIn(table: Table, { code }: Row, path: readonly string[]): number {
  return path.slice(0, -1).filter((name, index) => {
    const ancestor = table.row(code?.slice(0, 2 * index + 3) ?? '');
    return ancestor !== undefined && isNamed(ancestor.name, name);
  }).length;
}

/** The words of a sentence may add 支出 to a name, or leave it out. */
function isNamed(printed: string, said: string): boolean {
  return bare(printed) === bare(said);
}

function bare(name: string): string {
  return plainName(name).replace(/支出$/u, '');
}
