import {
  withConsequences,
  type ArithmeticFinding,
  type Finding,
  type NamingFinding,
} from '../../model/index.ts';
import { clean } from '../clean.ts';
import { partOf } from '../coverage.ts';
import { capital } from '../language.ts';
import type { Numbered } from '../marks.ts';
import { mendingWords } from '../mending.ts';
import { messageOf, namingWords, ruleOf, ruleTitle } from '../message.ts';
import { inReportWords, placeWords, sourceWords } from '../place.ts';
import { roundingRoom } from '../reckoning.ts';
import { SEVERITY_MARKS, SEVERITY_WORDS } from '../severity.ts';
import { standingWords } from '../standing.ts';
import { findingId, linkTo, partId } from './anchors.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { explanations, reckoning } from './reckoning.ts';
import { type View } from './view.ts';

/** A finding in full: place, what is printed and what ought to be, the reckoning, what to do, and what follows from it. */
export function findingArticle({ number, finding }: Numbered, view: View): Markup {
  const { say, report, anchors, outcome, rules } = view;
  const { severity, rule, at } = finding;
  const standing = standingWords(outcome.review.standings?.get(finding), say);
  const remedy = ruleOf(finding, rules)?.remedy;
  const id = findingId(finding, anchors);
  return markup`<article class="finding ${severity}" id="${id}" data-severity="${severity}" data-rule="${rule}" data-part="${partOf(at) ?? ''}">
<h4><a href="${linkTo(id)}">${number}</a> <span class="severity">${SEVERITY_MARKS[severity]} ${say(SEVERITY_WORDS[severity])}</span> ${placeLink(finding, view, placeWords(report, at, say))}</h4>
${standing === '' ? null : markup`<p class="standing">${standing}</p>\n`}${particulars(finding, view)}${
    remedy === undefined
      ? null
      : markup`<p class="remedy"><b>${say({ zh: '怎么办：', en: 'What to do: ' })}</b>${say(remedy)}</p>\n`
  }${consequences(finding, view)}${sameCause(finding, view)}<p class="rule">${say({ zh: '规则', en: 'Rule' })} <code>${rule}</code></p>
</article>
`;
}

/** The place of a finding as a link to the figure that stands there, or to the part it is in. */
export function placeLink({ at }: Finding, { places, prefix }: View, words: string): Content {
  const id = (at.key === null ? undefined : places.get(at.key)) ?? partId(at, prefix);
  return id === null ? words : markup`<a href="${linkTo(id)}">${words}</a>`;
}

function particulars(finding: Finding, view: View): Content {
  switch (finding.kind) {
    case 'arithmetic':
      return sums(finding, view);
    case 'naming':
      return names(finding, view);
    case 'observation':
      return observed(finding, view);
  }
}

function sums(finding: ArithmeticFinding, view: View): Content {
  const { say, rules } = view;
  const formula = ruleOf(finding, rules)?.formula ?? '';
  return markup`<p class="message">${mendingWords(finding, view)}</p>
<p class="title">${ruleTitle(finding, view)}${formula === '' ? null : markup` <code>${formula}</code>`}</p>
${reckoning(finding, view)}<p class="room">${roundingRoom(finding, say)}</p>
${explanations(finding, view)}`;
}

function names(finding: NamingFinding, view: View): Content {
  const { say, report } = view;
  return markup`<p class="message">${capital(namingWords(finding, say))}</p>
<div class="scroll"><table class="names">
<thead><tr><th scope="col">${say({ zh: '印的名称', en: 'Printed name' })}</th><th scope="col">${say({ zh: '出处', en: 'Printed in' })}</th><th scope="col">${say({ zh: '位置', en: 'Where' })}</th></tr></thead>
<tbody>${finding.relation.names.map(
    ({ text, at }) =>
      markup`<tr><td>${clean(text)}</td><td>${inReportWords(report, { ...at, row: null, column: null }, say)}</td><td>${sourceWords(at, say)}</td></tr>`,
  )}</tbody></table></div>
`;
}

function observed(finding: Finding, view: View): Content {
  const quote = clean(finding.at.quote ?? '');
  return markup`<p class="message">${messageOf(finding, view)}</p>
${quote === '' ? null : markup`<blockquote>${quote}</blockquote>\n`}`;
}

function consequences(finding: Finding, view: View): Content {
  const [, ...others] = withConsequences(finding);
  if (others.length === 0) return null;
  const title = view.say({ zh: `因此还有 ${others.length} 处`, en: `And therefore: ${others.length} more` });
  return markup`<details><summary>${title}</summary><ul class="consequences">
${others.map((each) => consequence(each, view))}</ul></details>
`;
}

function consequence(finding: Finding, view: View): Markup {
  const id = findingId(finding, view.anchors);
  return markup`<li id="${id}">${SEVERITY_MARKS[finding.severity]} ${placeLink(finding, view, messageOf(finding, view))}
${finding.kind === 'arithmetic' ? reckoning(finding, view) : null}<code>${finding.rule}</code></li>
`;
}

/** Other findings that have the same root. */
function sameCause(finding: Finding, { causes, anchors, say }: View): Content {
  const others = (causes.get(finding.cause) ?? []).filter((one) => one.finding !== finding);
  if (others.length === 0) return null;
  return markup`<p class="cause">${say({ zh: '同一处还有问题 ', en: 'In the same place: ' })}${others.map(
    (one) => markup`<a href="${linkTo(findingId(one.finding, anchors))}">${one.number}</a> `,
  )}</p>
`;
}
