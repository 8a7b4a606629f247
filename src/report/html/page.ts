import { conclusionWords } from '../conclusion.ts';
import { speaker } from '../language.ts';
import type { Outcome, ReportOptions } from '../reporter.ts';
import { tally } from '../tally.ts';
import { VERSION } from '../version.ts';
import type { Anchors } from './anchors.ts';
import assets from './assets.json' with { type: 'json' };
import { batch } from './batch.ts';
import { pageData } from './data.ts';
import { document } from './document.ts';
import { help } from './help.ts';
import { markup } from './markup.ts';
import { navigation } from './navigation.ts';
import { reportParts } from './report.ts';
import type { View } from './view.ts';

export interface PageParts {
  readonly outcomes: readonly Outcome[];
  readonly views: readonly View[];
  readonly anchors: Anchors;
  readonly options: Pick<ReportOptions, 'language' | 'verbose'>;
}

export function page({ outcomes, views, anchors, options }: PageParts): string {
  const { language } = options;
  const say = speaker(language);
  const title = say({ zh: '决算勾稽核对', en: 'Final accounts, reconciled' });
  const body = markup`<a class="skip" href="#main">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
<header class="page"><h1>${title}</h1><p>${conclusionWords(tally(outcomes, options), say)}</p></header>
<div class="columns">
<aside aria-label="${say({ zh: '导航与勾稽关系', en: 'Navigation and relations' })}">
${navigation(views, say)}${help(say)}</aside>
<main id="main" tabindex="-1">
${batch(views, outcomes, say)}${views.map(reportParts)}</main>
</div>
<footer><p>juesuan ${VERSION}</p></footer>
`;
  return document({ title, language, body, data: pageData(views, anchors, say), assets });
}
