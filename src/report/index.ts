import type { Reporter } from './reporter.ts';

/** Output formats by name. Each is loaded only when asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  json: async () => (await import('./json/index.ts')).json,
  jsonl: async () => (await import('./json/index.ts')).jsonl,
  sarif: async () => (await import('./sarif/index.ts')).sarif,
  junit: async () => (await import('./junit/index.ts')).junit,
  gitlab: async () => (await import('./gitlab/index.ts')).gitlab,
  github: async () => (await import('./github/index.ts')).github,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  csv: async () => (await import('./csv/index.ts')).csv,
  xlsx: async () => (await import('./xlsx/index.ts')).xlsx,
  html: async () => (await import('./html/index.ts')).html,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES: readonly FormatName[] = [
  'terminal',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'gitlab',
  'github',
  'markdown',
  'csv',
  'xlsx',
  'html',
];

export function loadReporter(name: FormatName): Promise<Reporter> {
  return REPORTERS[name]();
}

export type { Checked, ColorLevel, Outcome, Reporter, ReportOptions } from './reporter.ts';
