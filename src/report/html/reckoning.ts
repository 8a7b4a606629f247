import type { ArithmeticFinding } from '../../model/index.ts';
import { mendsWords, printedOf } from '../explained.ts';
import { figureWords } from '../place.ts';
import { SLIP_WORDS } from '../slip.ts';
import { writtenOut } from '../written.ts';
import { figureLink } from './figure.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** Both sides of a relation, one contributor below another, each a link to its figure. */
export function reckoning(finding: ArithmeticFinding, view: View): Markup {
  const { say } = view;
  const unit = finding.relation.kind === 'ratio' ? '' : finding.measure.unit;
  const caption = say({ zh: '两边怎么算', en: 'Both sides' });
  return markup`<div class="scroll"><table class="reckoning">
<caption class="unseen">${caption}${unit === '' ? '' : ` (${unit})`}</caption>
<tbody>${writtenOut(finding, view).map(
    ({ sign, amount, label, source, figure }) =>
      markup`<tr><td>${sign}</td><td class="number">${figureLink(figure, amount, view)}</td><td>${label}</td><td class="source">${source}</td></tr>`,
  )}</tbody></table></div>
`;
}

/** More than these say nothing. */
const MOST = 12;

/** Every slip that would explain it, likeliest first, where there is more than the one the message tells. */
export function explanations(finding: ArithmeticFinding, view: View): Content {
  if (finding.explanations.length < 2) return null;
  const { say } = view;
  const title = say({
    zh: `能说明它的改法有 ${finding.explanations.length} 种`,
    en: `${finding.explanations.length} changes would explain it`,
  });
  const each = finding.explanations.slice(0, MOST).map((explanation) => {
    const slip = SLIP_WORDS[explanation.slip];
    const changes = explanation.changes.map(
      ({ figure, value }) =>
        markup`${figureLink(figure, figureWords(view.report, figure.at), view)} ${printedOf(figure)} → ${value.toFixed(figure.decimals)}`,
    );
    return markup`<li>${changes.map((change, index) => [index === 0 ? null : '；', change])}${
      slip === null ? null : say({ zh: `（${say(slip)}）`, en: ` (${say(slip)})` })
    } ${mendsWords(explanation, view)}</li>
`;
  });
  return markup`<details><summary>${title}</summary><ol>
${each}</ol></details>
`;
}
