import { plural } from '../language.ts';
import { accepted } from './accepted.ts';
import { filters } from './filters.ts';
import { findingArticle } from './finding.ts';
import { markup, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** Every finding that counts, then those that were accepted, apart and folded. */
export function findings(view: View): Markup {
  const { say, prefix, findings: found } = view;
  return markup`<section id="${prefix}findings" class="findings">
<h3>${say({ zh: `问题 ${found.length} 个`, en: plural(found.length, 'finding') })}</h3>
${found.length > 1 ? filters(view) : null}${
    found.length === 0 ? markup`<p>${say({ zh: '没有发现问题。', en: 'Nothing was found.' })}</p>` : null
  }<div class="list">
${found.map((one) => findingArticle(one, view))}</div>
${accepted(view)}</section>
`;
}
