import { markup, type Content } from '../../html/markup.ts';
import { HEADLINE_TITLES, headlines } from '../blocks.ts';
import { linesTable } from './lines.ts';
import type { DiffView } from './view.ts';

/** What the public asks for, and the totals, each in a block of its own. */
export function headlineBlocks(view: DiffView): Content {
  return markup`<div class="headlines">
${block('public', view)}${block('totals', view)}</div>
`;
}

function block(name: keyof typeof HEADLINE_TITLES, view: DiffView): Content {
  const lines = headlines(view.diff, name);
  if (lines.length === 0) return null;
  const title = view.say(HEADLINE_TITLES[name]);
  return markup`<section id="${name}" class="headline">
<h3>${title}</h3>
${linesTable(lines, title, view)}</section>
`;
}
