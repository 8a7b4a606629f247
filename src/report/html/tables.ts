import { TABLE_IDS, type Row, type Table, type TableId, type Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { sourceWords, tableNumber, tableTitle } from '../place.ts';
import { figureCell } from './figure.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { panelsOf, type Panel } from './panels.ts';
import { extentClass } from './extent.ts';
import { hasPlace } from './shown.ts';
import type { View } from './view.ts';

/** The tables of the report as it prints them, in its order. */
export function tables(view: View): Markup {
  const { report, say, prefix } = view;
  const order = [...report.order, ...TABLE_IDS.filter((id) => !report.order.includes(id))];
  return markup`<section id="${prefix}tables" class="tables">
<h3>${say({ zh: '各表', en: 'Tables' })}</h3>
${order.filter((id) => report.tables[id].parts.status !== 'missing').map((id) => tableSection(id, view))}</section>
`;
}

function tableSection(id: TableId, view: View): Markup {
  const { report, say, prefix } = view;
  const table: Table = report.tables[id];
  const { parts } = table;
  const about = [
    parts.unitName === null ? '' : clean(parts.unitName),
    say({ zh: `金额单位 ${parts.moneyUnit}`, en: `amounts in ${parts.moneyUnit}` }),
    sourceWords(parts.at, say),
  ];
  const panels = parts.status === 'unreadable' ? [] : panelsOf(id, table.rows);
  const rows = panels.reduce((most, panel) => Math.max(most, panel.rows.length), 0);
  return markup`<section class="table ${extentClass(rows)}" id="${prefix}t${id}">
<h4>${tableTitle(report, id)}</h4>
<p class="about">${about.filter((words) => words !== '').join(' · ')}</p>
${parts.status === 'unreadable' ? markup`<p>${say(UNREADABLE)}</p>` : null}<div class="panels">
${panels.map((panel) => panelTable(panel, table, view))}${repeated(table, view)}</div>
${parts.notes.map(({ text }) => markup`<p class="note">${clean(text)}</p>`)}</section>
`;
}

const UNREADABLE: Words = {
  zh: '这张表的标题在，行列读不出来，所以没有核对。',
  en: 'The title of this table is there, but no rows could be made out under it, so it was not checked.',
};

function panelTable({ title, rows }: Panel<Row>, table: Table, view: View): Content {
  const caption = title === null ? tableTitle(view.report, table.id) : view.say(title);
  return rowsTable(rows, table, { caption, isCaptionShown: title !== null }, view);
}

function repeated(table: Table, view: View): Content {
  if (table.repeatedRows.length === 0) return null;
  const caption = view.say({ zh: '重复的行，不参加核对', en: 'Rows that are repeated, and not checked' });
  return rowsTable(table.repeatedRows, table, { caption, isCaptionShown: true }, view);
}

interface Caption {
  readonly caption: string;
  readonly isCaptionShown: boolean;
}

function rowsTable(
  rows: readonly Row[],
  table: Table,
  { caption, isCaptionShown }: Caption,
  view: View,
): Markup {
  const { report, say } = view;
  const columns = table.columns.filter((column) => rows.some((row) => hasPlace(row.figure(column))));
  return markup`<div class="scroll${columns.length > 1 ? ' wide' : ''}"><table data-name="${tableNumber(report, table.id)}">
<caption${isCaptionShown ? null : markup` class="unseen"`}>${caption}</caption>
<thead><tr><th scope="col">${say({ zh: '项目', en: 'Item' })}</th>${columns.map(
    (column) => markup`<th scope="col">${column}</th>`,
  )}</tr></thead>
<tbody>
${rows.map((row, index) => tableRow(row, columns, index === 0, view))}</tbody></table></div>
`;
}

const LEVEL_CLASSES = { 类: 'l1', 款: 'l2', 项: 'l3' } as const;

function tableRow(row: Row, columns: Table['columns'], isFirst: boolean, view: View): Markup {
  const level = row.code === row.key && row.level !== null ? LEVEL_CLASSES[row.level] : lineClass(row);
  const code = row.code === row.key ? markup`<span class="code">${row.code}</span> ` : null;
  return markup`<tr class="${level}"><th scope="row">${code}${clean(row.name)}</th>${columns.map(
    (column, index) => figureCell(row.figure(column), view, isFirst && index === 0),
  )}</tr>
`;
}

function lineClass({ key }: Row): string {
  return /[合总]计$/u.test(key) ? 'total' : 'line';
}
