import { align, type AlignedRow } from '../../../diff/align.ts';
import { TABLES, TABLE_IDS, type Column, type TableId } from '../../../model/index.ts';
import { extentClass } from '../../html/extent.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import { panelsOf } from '../../html/panels.ts';
import { plural } from '../../language.ts';
import { tableTitle } from '../../place.ts';
import { isNil, yearRow, type YearRow } from './rows.ts';
import { yearsTable } from './years.ts';
import type { DiffView } from './view.ts';

/** Every table that either report prints, row by row with both years, in the order of the newer one. */
export function tables(view: DiffView): Markup {
  const { diff, say } = view;
  const rows = align([diff.old, diff.new]);
  return markup`<section id="tables" class="tables">
<h3>${say({ zh: '各表逐行对照', en: 'Tables, row by row' })}</h3>
${tablesShown(view).map((id) =>
  tableSection(
    id,
    rows.filter(({ table }) => table === id),
    view,
  ),
)}${missing(view)}</section>
`;
}

/** The tables that neither report has, each with the name links go to. */
function missing(view: DiffView): Content {
  const shown = tablesShown(view);
  const ids = TABLE_IDS.filter((id) => !shown.includes(id));
  if (ids.length === 0) return null;
  const names = ids.map((id) => markup`<li id="t${id}">${tableTitle(view.diff.new, id)}</li>\n`);
  return markup`<p>${view.say({ zh: '两份报告都没有的表：', en: 'Tables that neither report has:' })}</p>
<ul>
${names}</ul>
`;
}

export function tablesShown({ diff: { old, new: current } }: DiffView): TableId[] {
  const order = [...current.order, ...TABLE_IDS.filter((id) => !current.order.includes(id))];
  return order.filter((id) =>
    [old, current].some(({ tables: { [id]: table } }) => table.parts.status !== 'missing'),
  );
}

function tableSection(id: TableId, aligned: readonly AlignedRow[], view: DiffView): Markup {
  const { say } = view;
  const columns = columnsOf(id, view);
  const rows = aligned.map((row) => yearRow(row, columns, view));
  const name = tableTitle(titled(id, view), id);
  const level = rows.filter(({ kind }) => kind === 'level').length;
  const panels = panelsOf(id, rows).filter((panel) => panel.rows.length > 0);
  const most = panels.reduce((so, panel) => Math.max(so, panel.rows.filter(isMoved).length), 0);
  return markup`<section class="table ${extentClass(most * LINES)}" id="t${id}">
<h4>${name}</h4>
<p class="about">${aboutTable(rows, level, view)}</p>
${level === 0 ? null : fold(id, level, view)}<div class="panels">
${panels.map(({ title, rows: its }) => {
  const caption = title === null ? name : say(title);
  const heading = { name: title === null ? name : `${name} ${caption}`, caption, isShown: title !== null };
  return yearsTable(its, { ...heading, columns: filled(its, columns) }, view);
})}</div>
</section>
`;
}

/** A change takes a line and its share another. */
const LINES = 2;

/** The columns of either report, in the order of the form. */
function columnsOf(id: TableId, { diff: { old, new: current } }: DiffView): Column[] {
  const printed = new Set<string>([old, current].flatMap(({ tables: { [id]: table } }) => table.columns));
  return TABLES[id].columns.filter((column) => printed.has(column));
}

/** Without those that are nil in every row, but for the first. */
function filled(rows: readonly YearRow[], columns: readonly Column[]): Column[] {
  const used = columns.filter((_, index) => rows.some(({ cells }) => cells[index] && !isNil(cells[index])));
  return used.length > 0 ? used : columns.slice(0, 1);
}

/** The report to tell its title from. */
function titled(id: TableId, { diff }: DiffView): DiffView['diff']['new'] {
  return diff.new.tables[id].parts.status === 'missing' ? diff.old : diff.new;
}

function isMoved({ kind }: YearRow): boolean {
  return kind !== 'level';
}

function aboutTable(rows: readonly YearRow[], level: number, { say }: DiffView): string {
  if (rows.length === 0) return say({ zh: '这张表没有读出行。', en: 'No rows of this table were read.' });
  if (level === rows.length)
    return say({ zh: `${level} 行都没有变动。`, en: `None of ${plural(level, 'row')} moved.` });
  const moved = rows.length - level;
  return say({
    zh: `共 ${rows.length} 行，有变动的 ${moved} 行。`,
    en: `${moved} of ${plural(rows.length, 'row')} moved.`,
  });
}

/** Works by the style sheet alone, so that it does where no script runs. */
function fold(id: TableId, level: number, { say }: DiffView): Content {
  return markup`<input type="checkbox" class="unfold" id="all-${id}"> <label for="all-${id}">${say({
    zh: `显示没有变动的 ${level} 行`,
    en: `Show the ${plural(level, 'row')} that did not move`,
  })}</label>
`;
}
