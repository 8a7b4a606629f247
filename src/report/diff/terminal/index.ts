import { plural, speaker } from '../../language.ts';
import { shownFindings, tally } from '../../tally.ts';
import { causes } from '../../terminal/causes.ts';
import type { Page } from '../../terminal/page.ts';
import { styleOf } from '../../terminal/style.ts';
import { paragraph } from '../../terminal/wrap.ts';
import type { Differed, DiffOptions, DiffReporter } from '../reporter.ts';
import { blocks } from './blocks.ts';
import { heading } from './heading.ts';
import { conclusion } from './conclusion.ts';
import { moved, renamed, uncompared } from './rows.ts';

/** The two years for the screen: what the public looks at first, then table by table, then what does not agree. */
export const terminal: DiffReporter = {
  render(differed, options) {
    const { diff, checked } = differed;
    const page = { say: speaker(options.language), style: styleOf(options.colorLevel), width: options.width };
    const sections = options.quiet
      ? [findings(differed, options, page), conclusion(diff, tally([checked], options), page)]
      : [
          heading(diff, page),
          ...blocks(diff, options, page),
          moved(diff, page),
          renamed(diff, page),
          uncompared(diff, options, page),
          findings(differed, options, page),
          conclusion(diff, tally([checked], options), page),
        ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
  },
};

function findings({ checked }: Differed, options: DiffOptions, page: Page): string {
  const shown = shownFindings(checked, options).filter(
    ({ severity }) => !options.quiet || severity === 'error',
  );
  if (shown.length === 0) return '';
  const { say, style, width } = page;
  const about = { report: checked.result.report, rules: options.rules, standings: checked.review.standings };
  const title = say({
    zh: `两年对不上或要说明的 ${shown.length} 处：`,
    en: `${plural(shown.length, 'finding')} about the two years:`,
  });
  return `${style.strong(paragraph(title, width))}\n\n${causes(shown, { ...page, ...about })}`;
}
