import type { DiffReporter } from '../reporter.ts';
import { page } from './page.ts';
import { diffView } from './view.ts';

/** One page for the browser with both years side by side, which asks for nothing from anywhere. */
export const html: DiffReporter<string> = {
  render: (differed, options) => page(differed, diffView(differed, options), options),
};
