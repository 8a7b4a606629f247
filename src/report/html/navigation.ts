import type { Words } from '../../model/index.ts';
import { unitWords } from '../about.ts';
import { partsOf } from '../coverage.ts';
import type { Say } from '../language.ts';
import { isTableId, tableNumber } from '../place.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** The way to every part of the page, with how many findings each has. */
export function navigation(views: readonly View[], say: Say): Markup {
  const [only, ...others] = views;
  const inside =
    only && others.length === 0
      ? partLinks(only)
      : views.map(({ prefix, report, findings }) =>
          navigationLink(`${prefix}top`, unitWords(report, say), findings.length),
        );
  return markup`<nav aria-label="${say({ zh: '本页内容', en: 'On this page' })}"><ul>
${inside}</ul></nav>
`;
}

function partLinks({ outcome, report, findings, prefix, say }: View): Content {
  const parts = partsOf(
    outcome.result,
    findings.map(({ finding }) => finding),
    say,
  );
  return [
    navigationLink(`${prefix}verdict`, say({ zh: '结论', en: 'Verdict' }), 0),
    navigationLink(`${prefix}findings`, say({ zh: '问题', en: 'Findings' }), findings.length),
    parts.map((each) => {
      if (!isTableId(each.part))
        return navigationLink(prefix + each.part, say(SHORT[each.part]), each.findings);
      const isMissing = report.tables[each.part].parts.status === 'missing';
      return isMissing
        ? null
        : navigationLink(`${prefix}t${each.part}`, tableNumber(report, each.part), each.findings);
    }),
  ];
}

const SHORT: Readonly<Record<'narrative' | 'annex', Words>> = {
  narrative: { zh: '说明', en: 'Narrative' },
  annex: { zh: '附件', en: 'Annex' },
};

export function navigationLink(id: string, words: string, findings: number): Markup {
  return markup`<li><a href="#${id}">${words}${findings === 0 ? null : markup` <b>${findings}</b>`}</a></li>
`;
}
