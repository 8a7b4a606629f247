import type { Figure } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import { findingsAt } from '../../html/figure.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import { hasPlace } from '../../html/shown.ts';
import { amountsOf, percentWords } from '../words.ts';
import { changeClass, changeMark } from './change.ts';
import type { YearCell } from './rows.ts';
import type { DiffView } from './view.ts';

/** Three cells for each column: both years, and the change with its share. */
export function yearCells(cell: YearCell, view: DiffView): Content {
  const { compared, uncompared, before, after } = cell;
  if (compared) {
    const { movement } = compared;
    const [was, is] = amountsOf(movement);
    const kind = changeClass(movement);
    const share = kind === 'level' ? null : markup` <small>${percentWords(movement)}</small>`;
    return markup`<td class="number">${was}</td>${newer(after, is, view)}<td class="number change ${kind}">${changeMark(movement, view)}${share}</td>`;
  }
  const words = uncompared ? view.say({ zh: '没有比较', en: 'not compared' }) : '';
  return markup`<td class="number">${printed(before)}</td>${newer(after, printed(after), view)}<td class="change">${words}</td>`;
}

/** The newer figure, which has a name to link to and the findings that stand there. */
function newer(figure: Figure | null, words: string, { newer: view }: DiffView): Markup {
  const id = figure === null ? undefined : view.anchors.figures.get(figure)?.id;
  return figure === null || id === undefined
    ? markup`<td class="number">${words}</td>`
    : markup`<td class="number" id="${id}">${words}${findingsAt(figure, view)}</td>`;
}

function printed(figure: Figure | null): string {
  return figure !== null && hasPlace(figure) ? clean(figure.printed ?? '') : '';
}
