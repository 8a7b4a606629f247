import { clean } from '../../clean.ts';
import { markup, type Content } from '../../html/markup.ts';
import type { YearRow } from './rows.ts';
import type { DiffView } from './view.ts';

/** What became of a row besides its figures: it is new, gone, bears another name, or goes under another code. */
export function rowTags(row: YearRow, view: DiffView): Content {
  const words = [...standing(row, view), ...name(row, view), ...moves(row, view)];
  return words.map((each) => markup` <span class="tag">${each}</span>`);
}

function standing({ kind }: YearRow, { say }: DiffView): string[] {
  if (kind === 'added') return [say({ zh: '＋ 新增的行', en: '＋ new row' })];
  return kind === 'removed' ? [say({ zh: '－ 没有了的行', en: '－ row gone' })] : [];
}

function name({ key, cells }: YearRow, { renamed, say }: DiffView): string[] {
  const table = tableOf(cells);
  const renaming = table === null ? undefined : renamed.get(`${table}/${key}`);
  if (renaming === undefined) return [];
  return [say({ zh: `≠ 原来叫“${clean(renaming.old)}”`, en: `≠ was “${clean(renaming.old)}”` })];
}

function moves({ code, cells }: YearRow, { moves: all, say }: DiffView): string[] {
  const table = tableOf(cells);
  if (code === null || table === null) return [];
  const here = all.filter(({ tables }) => tables.some((id) => id === table));
  return [
    ...here
      .filter(({ from }) => from.code === code)
      .map(({ to }) => say({ zh: `→ 很可能改列 ${to.code}`, en: `→ probably under ${to.code} now` })),
    ...here
      .filter(({ to }) => to.code === code)
      .map(({ from }) => say({ zh: `← 很可能接着 ${from.code}`, en: `← probably was under ${from.code}` })),
  ];
}

function tableOf(cells: YearRow['cells']): string | null {
  const of = cells.find(({ compared, uncompared }) => compared ?? uncompared);
  return of?.compared?.table ?? of?.uncompared?.table ?? null;
}
