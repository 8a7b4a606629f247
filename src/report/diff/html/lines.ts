import { clean } from '../../clean.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import type { Line } from '../blocks.ts';
import { amountsOf } from '../words.ts';
import { changeClass, changeMark, percentMark } from './change.ts';
import type { DiffView } from './view.ts';

/** Lines with both years, the change and its share, one below another. */
export function linesTable(lines: readonly Line[], caption: string, view: DiffView): Markup {
  const { say, sides } = view;
  const heads = [...sides, say({ zh: '增减', en: 'Change' }), '%'];
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table class="lines">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${say({ zh: '项目', en: 'Item' })}</th>${heads.map(
    (head) => markup`<th scope="col" class="number">${head}</th>`,
  )}</tr></thead>
<tbody>
${lines.map((line) => lineRow(line, view))}</tbody></table></div>
`;
}

function lineRow({ label, compared }: Line, view: DiffView): Content {
  const { movement, key } = compared;
  const [was, is] = amountsOf(movement);
  return markup`<tr><th scope="row">${figureName(clean(label), key, view)}</th><td class="number">${was}</td><td class="number">${is}</td><td class="number change ${changeClass(movement)}">${changeMark(movement, view)}</td><td class="number">${percentMark(movement)}</td></tr>
`;
}

/** A name as a link to the figure in its table, where it is printed there. */
function figureName(words: string, key: string, { newer }: DiffView): Content {
  const id = newer.places.get(key);
  return id === undefined ? words : markup`<a href="#${encodeURIComponent(id)}">${words}</a>`;
}
