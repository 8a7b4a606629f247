import { findings } from '../../../html/findings.ts';
import { forms } from '../../../html/forms.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import { narrative } from '../../../html/narrative.ts';
import { tables } from '../../../html/tables.ts';
import type { View } from '../../../html/view.ts';
import type { HistoryYear } from './view.ts';

/** What a year says of the one before that does not hold, and what that is about. */
export function year(view: HistoryYear): Markup {
  const { say, prefix, name, before } = view;
  return markup`<article class="report diff" aria-labelledby="${prefix}top">
<h2 id="${prefix}top">${say({ zh: `${name}与 ${before}`, en: `${name} and ${before}` })}</h2>
${findings(view)}${printed(view)}${narrative(view)}${forms(view)}</article>
`;
}

function printed(view: View): Content {
  const { tables: all } = view.report;
  return view.report.order.some((id) => all[id].isRead) ? tables(view) : null;
}
