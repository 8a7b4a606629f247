import { coverage } from './coverage.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { markup, type Markup } from './markup.ts';
import { narrative } from './narrative.ts';
import { tables } from './tables.ts';
import { unchecked } from './unchecked.ts';
import { verdict } from './verdict.ts';
import type { View } from './view.ts';

/** All there is to say about one report, the summary first. */
export function reportParts(view: View): Markup {
  return markup`<article class="report" aria-labelledby="${view.prefix}top">
${verdict(view)}${coverage(view)}${unchecked(view)}${findings(view)}${tables(view)}${narrative(view)}${forms(view)}</article>
`;
}
