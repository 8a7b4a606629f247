import type { HistoryReporter } from './reporter.ts';

/** Output formats of a history by name. Each is loaded only when asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
} as const satisfies Record<string, () => Promise<HistoryReporter>>;

export type HistoryFormatName = keyof typeof REPORTERS;

export const HISTORY_FORMAT_NAMES: readonly HistoryFormatName[] = [
  'terminal',
  'csv',
  'json',
  'markdown',
  'html',
];

export function loadHistoryReporter(name: HistoryFormatName): Promise<HistoryReporter> {
  return REPORTERS[name]();
}

export type { Chronicle, HistoryReporter } from './reporter.ts';
