import {
  TABLE_IDS,
  isKnown,
  placeInFile,
  sameSource,
  type Figure,
  type Report,
  type Row,
  type Table,
  type TextBlock,
} from '../model/index.ts';
import type { ParsedModel, ParsedRow, ParsedTable, ParsedTables } from '../model/parsed.ts';
import { locationJson } from './json/location.ts';
import { parsedFormOf } from './parsed-form.ts';
import { parsedNarrative } from './parsed-narrative.ts';

/** The model of a report as JSON. Read back, it is the same report. */
export function parsedModel(report: Report): ParsedModel {
  const { unit, year, level, moneyUnit, order, contents, years, text, narrative, annex, notices } = report;
  return {
    schemaVersion: 1,
    unit,
    year,
    level,
    moneyUnit,
    tables: tables(report),
    order: [...order],
    contents: contents.map(({ title, at }) => ({ title, at: locationJson(at) })),
    years: years.map((stated) => ({ text: stated.text, at: locationJson(stated.at) })),
    text: text.map(textBlock),
    members: report.members.map((named) => ({ text: named.text, at: locationJson(named.at) })),
    narrative: narrative.map(parsedNarrative),
    annex: annex.map(parsedFormOf),
    notices: notices.map((notice) => ({ ...notice, at: placeInFile(notice.at) })),
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
    namelessRows: parts.namelessRows.map(locationJson),
    ordinals: parts.ordinals && { values: [...parts.ordinals.values], at: locationJson(parts.ordinals.at) },
    notes: parts.notes.map(textBlock),
    at: locationJson(parts.at),
  };
}

function parsedRow(row: Row, table: Table): ParsedRow {
  const figures = table.columns.flatMap((column) => {
    const figure = row.figure(column);
    return figure.state === 'unavailable' ? [] : [[column, figure] as const];
  });
  const isCoded = row.code === row.key;
  const elsewhere = figures.filter(([, figure]) => !standsWithRow(figure, row));
  return {
    key: row.key,
    code: isCoded ? row.code : null,
    classCode: isCoded ? null : row.code,
    name: row.name,
    level: isCoded ? row.level : null,
    values: Object.fromEntries(figures.map(([column, figure]) => [column, figure.printed])),
    stored: storedIn(figures),
    at: locationJson(row.at),
    places: Object.fromEntries(elsewhere.map(([column, { at }]) => [column, placeInFile(at)])),
  };
}

/** By column, what is stored of figures that print less of it. */
function storedIn(figures: readonly (readonly [string, Figure])[]): Record<string, string> {
  const stored: Record<string, string> = {};
  for (const [column, figure] of figures) {
    if (isKnown(figure) && figure.stored) stored[column] = figure.stored.toFixed();
  }
  return stored;
}

function standsWithRow({ at }: Figure, row: Row): boolean {
  return sameSource(at, row.at);
}

function textBlock({ text, at }: TextBlock): ParsedModel['text'][number] {
  return { text, at: placeInFile(at) };
}
