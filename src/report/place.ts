import {
  TABLES,
  TABLE_IDS,
  type Location,
  type Report,
  type ReportPart,
  type SourceRef,
  type TableId,
  type Words,
} from '../model/index.ts';
import { clean } from './clean.ts';
import type { Say } from './language.ts';
import { quoted } from './quoted.ts';

/** The section of what stands in the table of contents, which is no part of the narrative. */
const CONTENTS = '目录';

/** `公开05表《一般公共预算财政拨款支出决算表》“合计”行“基本支出”栏（第 316 行）`. */
export function placeWords(report: Report, at: Location, say: Say): string {
  const source = sourceWords(at, say);
  const place = inReportWords(report, at, say);
  if (place === '') return source || say({ zh: '报告全文', en: 'the report as a whole' });
  return source === '' ? place : say({ zh: `${place}（${source}）`, en: `${place} (${source})` });
}

/** The same without where it is in the file. */
export function inReportWords(report: Report, at: Location, say: Say): string {
  const words =
    at.section === CONTENTS
      ? [say({ zh: '目录中的', en: 'in the contents' }), ...tableWords(report, at.table, say)]
      : [...tableWords(report, at.table, say), ...cellWords(at, say)];
  return words.join(say({ zh: '', en: ', ' }));
}

/** A figure among others of its relation: `公开05表 合计 基本支出`. */
export function figureWords(report: Report, { table, row, column, section, form, key }: Location): string {
  const number = isTableId(table) ? tableNumber(report, table) : table;
  const names = [
    number,
    section,
    form === null ? null : `自评表 ${form}`,
    row,
    printableColumn(table, column),
  ];
  return names.flatMap((name) => (name === null ? [] : [clean(name)])).join(' ') || clean(key ?? '');
}

/** Where in the file: `第 5 页`, `line 316`, `文件“附表.xls”工作表“支出”B4 单元格`; empty where there is nothing to tell. */
export function sourceWords({ file, page, line, sheet, cell }: SourceRef, say: Say): string {
  const parts = [
    file === null ? '' : say({ zh: `文件“${clean(file)}”`, en: `file “${clean(file)}”` }),
    page === null ? '' : say({ zh: `第 ${page} 页`, en: `page ${page}` }),
    line === null ? '' : say({ zh: `第 ${line} 行`, en: `line ${line}` }),
    sheet === null ? '' : say({ zh: `工作表“${clean(sheet)}”`, en: `sheet “${clean(sheet)}”` }),
    cell === null ? '' : say({ zh: `${clean(cell)} 单元格`, en: `cell ${clean(cell)}` }),
  ];
  return parts.filter((part) => part !== '').join(say({ zh: '', en: ', ' }));
}

/** `公开05表《支出决算表》`. */
export function tableTitle(report: Report, id: TableId): string {
  return `${tableNumber(report, id)}《${clean(report.tables[id].title)}》`;
}

/** The number as printed, or ours where none is. */
export function tableNumber(report: Report, id: TableId): string {
  return clean(report.tables[id].parts.printedNumber ?? `表${id}`);
}

/** A part of a report by what it is called: a table by its title, the narrative, the annex. */
export function partTitle(report: Report, part: ReportPart, say: Say): string {
  return isTableId(part) ? tableTitle(report, part) : say(PART_WORDS[part]);
}

export const PART_WORDS: Readonly<Record<Exclude<ReportPart, TableId>, Words>> = {
  narrative: { zh: '情况说明', en: 'the narrative' },
  annex: { zh: '附件', en: 'the annex' },
};

export function isTableId(id: string | null): id is TableId {
  return TABLE_IDS.some((known) => known === id);
}

function tableWords(report: Report, table: string | null, say: Say): string[] {
  if (!isTableId(table)) return table === null ? [] : [clean(table)];
  const title = tableTitle(report, table);
  return [say({ zh: title, en: `table ${title}` })];
}

function cellWords({ table, row, column, section, form }: Location, say: Say): string[] {
  const name = printableColumn(table, column);
  return [
    section === null ? '' : say({ zh: `情况说明${clean(section)}`, en: `narrative ${clean(section)}` }),
    form === null ? '' : say({ zh: `附件自评表 ${form}`, en: `annexed form ${form}` }),
    ...(section === null ? [rowWords(row, say), columnWords(name, say)] : spokenOf(row, name)),
  ].filter((part) => part !== '');
}

function rowWords(row: string | null, say: Say): string {
  return row === null ? '' : say({ zh: `${quoted(clean(row))}行`, en: `row ${quoted(clean(row))}` });
}

function columnWords(column: string | null, say: Say): string {
  return column === null
    ? ''
    : say({ zh: `${quoted(clean(column))}栏`, en: `column ${quoted(clean(column))}` });
}

/** In the narrative there are no rows and columns, but what is spoken of, and what is said of it. */
function spokenOf(topic: string | null, aspect: string | null): string[] {
  return [topic === null ? '' : quoted(clean(topic)), aspect === null ? '' : clean(aspect)];
}

/** A table's only column goes without saying. */
function printableColumn(table: string | null, column: string | null): string | null {
  return isTableId(table) && TABLES[table].columns.length === 1 ? null : column;
}
