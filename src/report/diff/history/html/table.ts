import type { Point, Series } from '../../../../diff/index.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import { labelWords, lackWords, latestWords, valueWords, yearHeads } from '../words.ts';
import type { HistoryView } from './view.ts';

/** The figures line by line and the years side by side, with how the newest stands to the year before. */
export function seriesTable(series: readonly Series[], caption: string, view: HistoryView): Markup {
  const { say, history } = view;
  const heads = [...yearHeads(history, say), say({ zh: '增减', en: 'Change' }), '%'];
  return markup`<div class="scroll broad" role="group" aria-label="${caption}" tabindex="0"><table class="lines">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${say({ zh: '项目', en: 'Item' })}</th>${heads.map(
    (head) => markup`<th scope="col" class="number">${head}</th>`,
  )}</tr></thead>
<tbody>
${series.map((one) => seriesRow(one, view))}</tbody></table></div>
`;
}

function seriesRow(series: Series, view: HistoryView): Content {
  const [change, percent] = latestWords(series);
  return markup`<tr><th scope="row">${labelWords(series, view.history, view.say)}</th>${series.points.map(
    (point) => valueCell(point, view),
  )}<td class="number change ${directionOf(series)}">${change}</td><td class="number">${percent}</td></tr>
`;
}

function valueCell(point: Point, { say }: HistoryView): Content {
  const words = valueWords(point, say);
  return point.lack === null
    ? markup`<td class="number">${words}</td>`
    : markup`<td class="number still" title="${lackWords(point.lack, say)}">${words}</td>`;
}

/** `up`, `down` or `level`: what the style sheet calls a movement; its sign tells as much. */
function directionOf({ points }: Series): string {
  const change = points.at(-1)?.change ?? null;
  if (change === null || change.isZero()) return 'level';
  return change.isNegative() ? 'down' : 'up';
}
