import {
  TABLE_IDS,
  Table,
  figureAt,
  isKnown,
  type Figure,
  type Report,
  type RowParts,
  type TableId,
  type TableParts,
} from '../../../src/model/index.ts';
import { readPrinted } from '../../../src/money/index.ts';

/** What is printed instead, by figure key. */
export type Prints = ReadonlyMap<string, string>;

/** The report as it would be read with other figures in its tables. */
export function withPrints(report: Report, prints: Prints): Report {
  const touched = new Set(Array.from(prints.keys(), (key) => key.slice(0, 2)));
  const table = <Id extends TableId>(id: Id): Report['tables'][Id] | Table<Id> =>
    touched.has(id) ? edited(id, report, prints) : report.tables[id];
  const tables = Object.fromEntries(TABLE_IDS.map((id) => [id, table(id)]));
  return { ...report, tables: { ...report.tables, ...tables } };
}

function edited<Id extends TableId>(id: Id, { tables }: Report, prints: Prints): Table<Id> {
  const { parts } = tables[id];
  return new Table(id, { ...parts, rows: parts.rows.map((row) => editedRow(row, prints)) });
}

function editedRow(row: RowParts, prints: Prints): RowParts {
  const figures = Array.from(row.figures, ([column, figure]) => {
    const print = prints.get(figure.key);
    return [column, print === undefined ? figure : reprinted(figure, print)] as const;
  });
  return { ...row, figures: new Map(figures) };
}

function reprinted(figure: Figure, print: string): Figure {
  if (!isKnown(figure)) return figure;
  const { key, decimals, unit, at } = figure;
  return figureAt({ key, decimals, unit, at }, readPrinted(print));
}

/** The report with a row of a table left out. */
export function withoutRow(report: Report, id: TableId, key: string): Report {
  const rows = report.tables[id].parts.rows.filter((row) => row.key !== key);
  return withTable(report, id, { rows });
}

/** The report with another table in place of one. */
export function withTable(report: Report, id: TableId, parts: Partial<TableParts>): Report {
  const table = new Table(id, { ...report.tables[id].parts, ...parts });
  return { ...report, tables: { ...report.tables, [id]: table } };
}
