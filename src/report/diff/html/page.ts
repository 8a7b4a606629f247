import { document } from '../../html/document.ts';
import { findings } from '../../html/findings.ts';
import { forms } from '../../html/forms.ts';
import { markup } from '../../html/markup.ts';
import { narrative } from '../../html/narrative.ts';
import { pageWords } from '../../html/page-words.ts';
import { tally } from '../../tally.ts';
import { VERSION } from '../../version.ts';
import { conclusionWords } from '../conclusion.ts';
import type { Differed, DiffOptions } from '../reporter.ts';
import assets from './assets.json' with { type: 'json' };
import { changes } from './changes.ts';
import { classes, movers } from './charts.ts';
import { headlineBlocks } from './headlines.ts';
import { navigation } from './navigation.ts';
import type { DiffData } from './page/data.ts';
import { spendingOf } from '../spending.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';
import type { DiffView } from './view.ts';

export function page({ diff, checked }: Differed, view: DiffView, options: DiffOptions): string {
  const { say, newer } = view;
  const title = say({ zh: '两年决算比较', en: 'Two years of final accounts' });
  const spending = spendingOf(diff);
  const body = markup`<a class="skip" href="#main">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
<header class="page"><h1>${title}</h1><p>${conclusionWords(diff, tally([checked], options), say)}</p></header>
<div class="columns">
<aside aria-label="${say({ zh: '导航', en: 'Navigation' })}">
${navigation(view, spending)}</aside>
<main id="main" tabindex="-1">
<article class="report diff" aria-labelledby="top">
${summary(view)}${headlineBlocks(view)}${spending && [movers(spending, view), classes(spending, view)]}${findings(newer)}${changes(view)}${tables(view)}${narrative(newer)}${forms(newer)}</article></main>
</div>
<footer><p>juesuan ${VERSION}</p></footer>
`;
  const { shown, noMore } = pageWords(say);
  const data: DiffData = { shown, noMore };
  return document({ title, language: options.language, body, data, assets });
}
