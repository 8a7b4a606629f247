import type { Reporter } from './reporter.ts';

/** Output formats by name. Each is loaded only when asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  json: async () => (await import('./json/index.ts')).json,
  jsonl: async () => (await import('./json/index.ts')).jsonl,
  xlsx: async () => (await import('./xlsx/index.ts')).xlsx,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES: readonly FormatName[] = ['terminal', 'json', 'jsonl', 'xlsx'];

export function loadReporter(name: FormatName): Promise<Reporter> {
  return REPORTERS[name]();
}

export type { ColorLevel, Outcome, Reporter, ReportOptions } from './reporter.ts';
