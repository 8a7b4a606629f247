import { clean } from '../clean.ts';
import { plural } from '../language.ts';
import { messageOf } from '../message.ts';
import { acceptanceWords } from '../standing.ts';
import { acceptedFindings } from '../tally.ts';
import { findingId } from './anchors.ts';
import { placeLink } from './finding.ts';
import { markup, type Content } from './markup.ts';
import { type View } from './view.ts';
import { SEVERITY_MARKS } from '../severity.ts';

/** What was accepted before or is ignored, each with its reason; and what of it is no longer there. */
export function accepted(view: View): Content {
  return [acceptedOnes(view), staleOnes(view)];
}

function acceptedOnes(view: View): Content {
  const { outcome, say, anchors } = view;
  const those = acceptedFindings(outcome);
  if (those.length === 0) return null;
  const title = say({
    zh: `另有 ${those.length} 个问题已接受或按配置不报`,
    en: `${plural(those.length, 'finding')} accepted before or ignored`,
  });
  const each = those.map((finding) => {
    const id = findingId(finding, anchors);
    const reason = acceptanceWords(outcome.review.standings?.get(finding), say);
    return markup`<li id="${id}">${SEVERITY_MARKS[finding.severity]} ${placeLink(finding, view, messageOf(finding, view))} <code>${finding.rule}</code><p>${say({ zh: '理由：', en: 'Reason: ' })}${reason}</p></li>
`;
  });
  return markup`<details class="accepted"><summary>${title}</summary><ul>
${each}</ul></details>
`;
}

function staleOnes({ outcome, say }: View): Content {
  const { stale } = outcome.review;
  if (stale.length === 0) return null;
  const title = say({
    zh: `登记过的 ${stale.length} 个问题已经不存在，可以用 juesuan baseline prune 清除`,
    en: `${plural(stale.length, 'accepted finding')} no longer there; juesuan baseline prune leaves them out`,
  });
  return markup`<details class="accepted"><summary>${title}</summary><ul>
${stale.map(
  ({ place, rule, reason }) =>
    markup`<li>${clean(place)} <code>${rule}</code> ${clean(reason)}</li>
`,
)}</ul></details>
`;
}
