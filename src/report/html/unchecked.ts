import { TABLE_IDS, type Verdict } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { hindrancesOf } from '../hindrances.ts';
import { plural } from '../language.ts';
import { figureWords, tableTitle } from '../place.ts';
import { figureLink } from './figure.ts';
import { markup, type Content } from './markup.ts';
import type { View } from './view.ts';

/** What could not be checked, and why: tables, relations, sentences and figures. */
export function unchecked(view: View): Content {
  const items = [
    ...tablesUnread(view),
    ...relationsOpen(view),
    sentencesUnread(view),
    figuresUntied(view),
  ].filter((each) => each !== null);
  const { say, prefix } = view;
  return markup`<section id="${prefix}unchecked" class="unchecked">
<h3>${say({ zh: '没能核对的', en: 'Not checked' })}</h3>
${
  items.length === 0
    ? markup`<p>${say({ zh: '没有。', en: 'Nothing.' })}</p>`
    : markup`<ul>
${items}</ul>`
}
</section>
`;
}

function tablesUnread({ report, say }: View): Content[] {
  return TABLE_IDS.flatMap((id) => {
    const { status } = report.tables[id].parts;
    const title = tableTitle(report, id);
    if (status === 'missing')
      return [item(say({ zh: `报告中没有${title}。`, en: `The report has no ${title}.` }))];
    if (status === 'unreadable')
      return [item(say({ zh: `${title}读不出行列。`, en: `No rows could be made out in ${title}.` }))];
    return [];
  });
}

const OPEN = ['undetermined', 'notApplicable'] as const satisfies readonly Verdict[];

function relationsOpen({ outcome, report, say }: View): Content[] {
  return OPEN.flatMap((verdict) => {
    const those = outcome.result.evaluations.filter((each) => each.verdict === verdict);
    return hindrancesOf(report, those, say).map(({ reason, relations }) =>
      item(
        verdict === 'undetermined'
          ? say({
              zh: `有 ${relations} 条关系没能核对：${reason}。`,
              en: `${plural(relations, 'relation')} not judged: ${reason}.`,
            })
          : say({
              zh: `有 ${relations} 条关系用不上：${reason}。`,
              en: `${plural(relations, 'relation')} not applicable: ${reason}.`,
            }),
      ),
    );
  });
}

function sentencesUnread({ report, say }: View): Content {
  const sentences = report.narrative.flatMap(({ unread }) => unread);
  if (sentences.length === 0) return null;
  return folded(
    say({
      zh: `情况说明里有 ${sentences.length} 句带数字的话没有读懂`,
      en: `Not understood: ${plural(sentences.length, 'sentence')} with figures`,
    }),
    sentences.map(({ text }) => markup`<li>${clean(text)}</li>\n`),
  );
}

function figuresUntied(view: View): Content {
  const { outcome, report, say } = view;
  const untied = outcome.result.coverage.flatMap((part) => part.untied);
  if (untied.length === 0) return null;
  return folded(
    say({
      zh: `有 ${untied.length} 个数字没有勾稽，对错要另外核实`,
      en: `Tied to nothing, and to be looked up elsewhere: ${plural(untied.length, 'figure')}`,
    }),
    untied.map(
      (figure) =>
        markup`<li>${figureLink(figure, clean(figure.printed ?? ''), view)} ${figureWords(report, figure.at)}</li>\n`,
    ),
  );
}

function item(words: string): Content {
  return markup`<li>${words}</li>\n`;
}

function folded(title: string, items: readonly Content[]): Content {
  return markup`<li><details><summary>${title}</summary><ul>
${items}</ul></details></li>
`;
}
