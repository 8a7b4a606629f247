import { clean } from '../clean.ts';
import { unitWords } from '../about.ts';
import { sentence, type Say } from '../language.ts';
import type { Outcome } from '../reporter.ts';
import { countSeverities } from '../tally.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** Every report on the page with what was found in it, and every input that could not be read with why. */
export function batch(views: readonly View[], outcomes: readonly Outcome[], say: Say): Content {
  return [views.length > 1 ? index(views, say) : null, failures(outcomes, say)];
}

function index(views: readonly View[], say: Say): Markup {
  const titles = [
    say({ zh: '错误', en: 'Errors' }),
    say({ zh: '警告', en: 'Warnings' }),
    say({ zh: '提示', en: 'Notes' }),
    say({ zh: '已勾稽', en: 'Tied' }),
    say({ zh: '数字', en: 'Figures' }),
  ];
  return markup`<section class="index" id="index">
<h2>${say({ zh: '各份报告', en: 'Reports' })}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say({ zh: '单位', en: 'Unit' })}</th><th scope="col">${say({ zh: '年度', en: 'Year' })}</th><th scope="col">${say({ zh: '文件', en: 'File' })}</th>${titles.map((title) => markup`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>
${views.map((view) => indexRow(view, say))}</tbody></table></div>
</section>
`;
}

function indexRow({ outcome, report, prefix, findings }: View, say: Say): Markup {
  const { error, warning, info } = countSeverities(findings.map(({ finding }) => finding));
  const printed = outcome.result.coverage.flatMap((part) => part.printed).length;
  const untied = outcome.result.coverage.flatMap((part) => part.untied).length;
  const numbers = [error, warning, info, printed - untied, printed];
  return markup`<tr><th scope="row"><a href="#${prefix}top">${unitWords(report, say)}</a></th><td>${report.year ?? ''}</td><td>${clean(outcome.path)}</td>${numbers.map((number) => markup`<td class="number">${number}</td>`)}</tr>
`;
}

function failures(outcomes: readonly Outcome[], say: Say): Content {
  const failed = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.error] : []));
  if (failed.length === 0) return null;
  return markup`<section class="failures" id="failures">
<h2>${say({ zh: `没有读成的文件 ${failed.length} 个`, en: `Not read: ${failed.length}` })}</h2>
<ul>
${failed.map(({ words }) => markup`<li>✖ ${clean(sentence(say(words), say))}</li>\n`)}</ul>
</section>
`;
}
