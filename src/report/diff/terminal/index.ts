import type { Words } from '../../../model/index.ts';
import { plural, speaker } from '../../language.ts';
import { tally } from '../../tally.ts';
import type { Page } from '../../terminal/page.ts';
import { styleOf } from '../../terminal/style.ts';
import type { Differed, DiffOptions, DiffReporter } from '../reporter.ts';
import { blocks } from './blocks.ts';
import { findingsBlock } from './findings.ts';
import { heading } from './heading.ts';
import { conclusion } from './conclusion.ts';
import { moved, renamed, uncompared } from './rows.ts';

/** The two years for the screen: what the public looks at first, then table by table, then what does not agree. */
export const terminal: DiffReporter<string> = {
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
  return findingsBlock(checked, titleOf, options, page);
}

function titleOf(count: number): Words {
  return { zh: `两年对不上或要说明的 ${count} 处：`, en: `${plural(count, 'finding')} about the two years:` };
}
