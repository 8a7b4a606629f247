import { conclusionWords } from '../conclusion.ts';
import { speaker, type Language } from '../language.ts';
import type { Outcome, ReportOptions } from '../reporter.ts';
import { tally } from '../tally.ts';
import { VERSION } from '../version.ts';
import type { Anchors } from './anchors.ts';
import assets from './assets.json' with { type: 'json' };
import { batch } from './batch.ts';
import { pageData } from './data.ts';
import { help } from './help.ts';
import { jsonForScript } from './json.ts';
import { markup, verbatim, type Markup } from './markup.ts';
import { navigation } from './navigation.ts';
import type { PageData } from './page/data.ts';
import { reportParts } from './report.ts';
import type { View } from './view.ts';

export interface PageParts {
  readonly outcomes: readonly Outcome[];
  readonly views: readonly View[];
  readonly anchors: Anchors;
  readonly options: Pick<ReportOptions, 'language' | 'verbose'>;
}

/** Nothing is loaded from anywhere, and no script or style runs but ours, whatever a document brings along. */
const POLICY = [
  "default-src 'none'",
  `style-src '${assets.styleHash}'`,
  `script-src '${assets.scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export function page({ outcomes, views, anchors, options }: PageParts): string {
  const say = speaker(options.language);
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
  return String(document(title, options.language, body, pageData(views, anchors, say)));
}

function document(title: string, language: Language, body: Markup, data: PageData): Markup {
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(assets.style)}</style>
</head>
<body>
${body}<script type="application/json" id="data">${verbatim(jsonForScript(data))}</script>
<script>${verbatim(assets.script)}</script>
</body>
</html>
`;
}
