import type { Language } from '../language.ts';
import { jsonForScript } from './json.ts';
import { markup, verbatim, type Markup } from './markup.ts';

/** The style sheet and the script of a page, bundled, with the hashes by which its policy knows them. */
export interface Assets {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

export interface DocumentParts {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
  /** What the script knows. */
  readonly data: unknown;
  readonly assets: Assets;
}

/** A page that is whole in itself. */
export function document({ title, language, body, data, assets }: DocumentParts): string {
  return String(markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="generator" content="juesuan">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy(assets))}">
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
`);
}

/** Nothing is loaded from anywhere, and no script or style runs but ours, whatever a document brings along. */
function policy({ styleHash, scriptHash }: Assets): string {
  return [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    `script-src '${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
