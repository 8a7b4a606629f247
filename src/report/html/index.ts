import type { Reporter } from '../reporter.ts';
import { anchorsOf } from './anchors.ts';
import { page } from './page.ts';
import { viewOf } from './view.ts';

/** One page for the browser with all there is to see of the reports, which asks for nothing from anywhere. */
export const html: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const anchors = anchorsOf(outcomes);
    const checked = outcomes.filter((outcome) => outcome.kind === 'checked');
    const views = checked.map((outcome, index) => viewOf(outcome, `r${index + 1}-`, anchors, options));
    return page({ outcomes, views, anchors, options });
  },
};
