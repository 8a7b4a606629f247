import { SEVERITIES } from '../../../../model/index.ts';
import { unitWords } from '../../../about.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import { linkTo } from '../../../html/anchors.ts';
import { SEVERITY_MARKS } from '../../../severity.ts';
import { notesOf } from '../notes.ts';
import { pathWords, reportWords, unitNote } from '../words.ts';
import type { HistoryView } from './view.ts';

/** Whose accounts these are, of which years, what to know of them, and whether anything is wrong between them. */
export function summary(view: HistoryView): Markup {
  const { say, history } = view;
  const { reports } = history;
  const newest = reports.at(-1);
  const notes = notesOf(history, say);
  return markup`<header class="of-report">
<h2 id="top">${newest === undefined ? '' : unitWords(newest, say)}</h2>
<p class="about">${unitNote(history, say)}</p>
<ul class="files">
${reports.map((report) => markup`<li>${reportWords(report, history, say)} ${pathWords(report)}</li>\n`)}</ul>
</header>
<section id="verdict" class="verdict">
<h3>${say({ zh: '结论', en: 'Verdict' })}</h3>
${found(view)}${notes.map((note) => markup`<p class="note">! ${note}</p>\n`)}</section>
`;
}

function found({ say, years }: HistoryView): Content {
  if (years.length === 0) {
    return markup`<p class="conclusion good">✓ ${say({
      zh: '前后两年之间没有发现问题。',
      en: 'Nothing was found between one year and the next.',
    })}</p>\n`;
  }
  return years.map(({ name, before, findings, prefix }) => {
    const worst = SEVERITIES.find((severity) =>
      findings.some(({ finding }) => finding.severity === severity),
    );
    return markup`<p class="conclusion ${worst ?? 'info'}">${SEVERITY_MARKS[worst ?? 'info']} <a href="${linkTo(`${prefix}findings`)}">${say(
      {
        zh: `${name}与 ${before}对不上或要说明的 ${findings.length} 处。`,
        en: `Of ${name} and ${before}, to be mended or explained: ${findings.length}.`,
      },
    )}</a></p>\n`;
  });
}
