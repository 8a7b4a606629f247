import type { DiffReporter } from './reporter.ts';

/** Output formats of a diff by name. Each is loaded only when asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal/index.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  xlsx: async () => (await import('./xlsx/index.ts')).xlsx,
  html: async () => (await import('./html/index.ts')).html,
} as const satisfies Record<string, () => Promise<DiffReporter>>;

export type DiffFormatName = keyof typeof REPORTERS;

export const DIFF_FORMAT_NAMES: readonly DiffFormatName[] = ['terminal', 'json', 'markdown', 'xlsx', 'html'];

export function loadDiffReporter<Name extends DiffFormatName>(
  name: Name,
): ReturnType<(typeof REPORTERS)[Name]>;
export function loadDiffReporter(name: DiffFormatName): Promise<DiffReporter> {
  return REPORTERS[name]();
}

export type { Differed, DiffOptions, DiffReporter } from './reporter.ts';
