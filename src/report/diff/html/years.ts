import type { Column } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import { badges } from '../../html/figure.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import { yearCells } from './cells.ts';
import type { YearRow } from './rows.ts';
import { findingsAbout } from './found.ts';
import { rowTags } from './tags.ts';
import type { DiffView } from './view.ts';

interface Heading {
  /** What it is called among all tables of the page. */
  readonly name: string;
  readonly caption: string;
  readonly isShown: boolean;
  readonly columns: readonly Column[];
}

/** Rows with three cells for each column: both years, and the change. */
export function yearsTable(rows: readonly YearRow[], heading: Heading, view: DiffView): Markup {
  const { name, caption, isShown, columns } = heading;
  const isLevel = rows.every(({ kind }) => kind === 'level');
  const names = ['scroll', ...(columns.length > 1 ? ['broad'] : []), ...(isLevel ? ['level'] : [])];
  return markup`<div class="${names.join(' ')}" role="group" aria-label="${name}" tabindex="0"><table class="years${columns.length > 1 ? ' many' : ''}">
<caption${isShown ? null : markup` class="unseen"`}>${caption}</caption>
<thead>${head(columns, view)}</thead>
<tbody>
${rows.map((row) => yearsRow(row, columns, view))}</tbody></table></div>
`;
}

/** A table's only column goes without saying. */
function head(columns: readonly Column[], { say, sides }: DiffView): Content {
  const item = say({ zh: '项目', en: 'Item' });
  const heads = [...sides, say({ zh: '增减', en: 'Change' })];
  const under = columns.map(() => heads.map((words) => markup`<th scope="col" class="number">${words}</th>`));
  if (columns.length === 1) return markup`<tr><th scope="col">${item}</th>${under}</tr>`;
  return markup`<tr><th scope="col" rowspan="2">${item}</th>${columns.map(
    (column) => markup`<th scope="colgroup" colspan="3">${column}</th>`,
  )}</tr><tr>${under}</tr>`;
}

function yearsRow(row: YearRow, columns: readonly Column[], view: DiffView): Content {
  const { code, name, kind, level, cells } = row;
  const number = code === null ? null : markup`<span class="code">${code}</span> `;
  return markup`<tr class="${level} ${kind}"><th scope="row">${number}${clean(name)}${badges(findingsAbout(row, view), view.newer)}${rowTags(row, view)}</th>${cells
    .filter(({ column }) => columns.includes(column))
    .map((cell) => yearCells(cell, view))}</tr>
`;
}
