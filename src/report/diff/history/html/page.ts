import { conclusionWords } from '../../../conclusion.ts';
import { document } from '../../../html/document.ts';
import { markup, type Content } from '../../../html/markup.ts';
import { pageWords } from '../../../html/page-words.ts';
import { tally } from '../../../tally.ts';
import { VERSION } from '../../../version.ts';
import assets from '../../html/assets.json' with { type: 'json' };
import type { DiffData } from '../../html/page/data.ts';
import type { DiffOptions } from '../../reporter.ts';
import { blocksOf, type Titled } from '../blocks.ts';
import type { Chronicle } from '../reporter.ts';
import { movedWords } from '../words.ts';
import { charts } from './charts.ts';
import { navigation } from './navigation.ts';
import { summary } from './summary.ts';
import { seriesTable } from './table.ts';
import type { HistoryView } from './view.ts';
import { year } from './year.ts';

export function page({ checked }: Chronicle, view: HistoryView, options: DiffOptions): string {
  const { say, history } = view;
  const title = say({ zh: '历年决算', en: 'Final accounts over the years' });
  const body = markup`<a class="skip" href="#main">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
<header class="page"><h1>${title}</h1><p>${conclusionWords(tally(checked, options), say)}</p></header>
<div class="columns">
<aside aria-label="${say({ zh: '导航', en: 'Navigation' })}">
${navigation(view)}</aside>
<main id="main" tabindex="-1">
<article class="report diff" aria-labelledby="top">
${summary(view)}${blocksOf(history).map((titled) => block(titled, view))}${moved(view)}</article>
${view.years.map(year)}</main>
</div>
<footer><p>juesuan ${VERSION}</p></footer>
`;
  const { shown, noMore } = pageWords(say);
  const data: DiffData = { shown, noMore };
  return document({ title, language: options.language, body, data, assets });
}

function block({ block: id, title, series }: Titled, view: HistoryView): Content {
  const name = view.say(title);
  return markup`<section id="${id}">
<h3>${name}</h3>
${seriesTable(series, name, view)}${charts(id, series, view)}</section>
`;
}

function moved({ history, say }: HistoryView): Content {
  const lines = movedWords(history.series, say);
  if (lines.length === 0) return null;
  return markup`<section id="moved">
<h3>${say({ zh: '科目很可能有变动的', en: 'Codes probably moved' })}</h3>
<p class="about">${say({ zh: '只作提示，各年没有合并。', en: 'Told as a hint; nothing is reckoned together.' })}</p>
<ul>
${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>
</section>
`;
}
