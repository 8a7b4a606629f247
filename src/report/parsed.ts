import {
  TABLE_IDS,
  isKnown,
  type Figure,
  type Report,
  type Row,
  type Table,
  type TextBlock,
} from '../model/index.ts';
import type { ParsedModel, ParsedRow, ParsedTable, ParsedTables } from '../model/parsed.ts';

/** The model of a report as JSON. Read back, it is the same report. */
export function parsedModel(report: Report): ParsedModel {
  const { unit, year, level, moneyUnit, order, contents, years, text } = report;
  return {
    schemaVersion: 1,
    unit,
    year,
    level,
    moneyUnit,
    tables: tables(report),
    order: [...order],
    contents: contents.map((entry) => ({ ...entry })),
    years: years.map((statement) => ({ ...statement })),
    text: text.map(textBlock),
    narrative: [],
    annex: [],
  };
}

function tables(report: Report): ParsedTables {
  const parsed: ParsedTables = {};
  for (const id of TABLE_IDS) {
    const table: Table = report.tables[id];
    const { status } = table.parts;
    if (status !== 'missing') parsed[id] = parsedTable(table, status);
  }
  return parsed;
}

function parsedTable(table: Table, status: 'read' | 'empty' | 'unreadable'): ParsedTable {
  const { parts } = table;
  return {
    status,
    title: parts.title,
    printedNumber: parts.printedNumber,
    unitName: parts.unitName,
    printedMoneyUnit: parts.printedMoneyUnit,
    moneyUnit: parts.moneyUnit,
    decimals: parts.decimals,
    columns: [...parts.columns],
    rows: table.rows.map((row) => parsedRow(row, table)),
    repeatedRows: table.repeatedRows.map((row) => parsedRow(row, table)),
    namelessRows: [...parts.namelessRows],
    ordinals: parts.ordinals && { values: [...parts.ordinals.values], at: parts.ordinals.at },
    notes: parts.notes.map(textBlock),
    at: parts.at,
  };
}

function parsedRow(row: Row, table: Table): ParsedRow {
  const figures = table.columns.flatMap((column) => {
    const figure = row.figure(column);
    return figure.state === 'unavailable' ? [] : [[column, figure] as const];
  });
  const elsewhere = figures.filter(([, figure]) => !standsWithRow(figure, row));
  return {
    key: row.key,
    code: row.code,
    name: row.name,
    level: row.level,
    values: Object.fromEntries(figures.map(([column, figure]) => [column, printedText(figure, table)])),
    at: row.at,
    places: Object.fromEntries(elsewhere.map(([column, { at }]) => [column, placeInFile(at)])),
  };
}

/** The print with its own unit, where that is not its table's. */
function printedText(figure: Figure, { parts }: Table): string | null {
  const foreign = isKnown(figure) && figure.state === 'printed' && figure.unit !== parts.moneyUnit;
  return foreign ? `${figure.printed}${figure.unit}` : figure.printed;
}

function standsWithRow({ at }: Figure, row: Row): boolean {
  const [cell, whole] = [placeInFile(at), placeInFile(row.at)];
  return JSON.stringify(cell) === JSON.stringify(whole);
}

function placeInFile({ page, line, sheet, cell, quote }: Figure['at']): ParsedRow['places'][string] {
  return { page, line, sheet, cell, quote };
}

function textBlock({ text, at }: TextBlock): ParsedModel['text'][number] {
  const { page, line, sheet, cell } = at;
  return { text, at: { page, line, sheet, cell } };
}
