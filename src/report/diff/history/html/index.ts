import type { HistoryReporter } from '../reporter.ts';
import { page } from './page.ts';
import { historyView } from './view.ts';

/** One page for the browser with the years side by side and a line for each figure, which asks for nothing from anywhere. */
export const html: HistoryReporter = {
  render: (chronicle, options) => page(chronicle, historyView(chronicle, options), options),
};
