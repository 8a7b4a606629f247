import type { Reporter } from './reporter.ts';

/** Output formats by name. Each is loaded only when asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  json: async () => (await import('./json/index.ts')).json,
  jsonl: async () => (await import('./json/index.ts')).jsonl,
  html: async () => (await import('./html/index.ts')).html,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES: readonly FormatName[] = ['terminal', 'json', 'jsonl', 'html'];

export function loadReporter(name: FormatName): Promise<Reporter> {
  return REPORTERS[name]();
}

export type { ColorLevel, Outcome, Reporter, ReportOptions } from './reporter.ts';
