import type { Config } from '../config/config.ts';
import type { Severity } from '../model/index.ts';
import { formatRequest, type FormatRequest } from './outputs.ts';
import type { Selection } from './select.ts';

/** What may stand on the command line or in a config: which rules count, and what fails. */
export interface JudgingFlags extends Selection {
  readonly failOn?: Severity | undefined;
  readonly maxWarnings?: number | undefined;
  readonly baseline?: string | undefined;
}

/** The same of a check, which may also have its formats there. */
export interface ConfigurableFlags extends JudgingFlags {
  readonly format?: readonly FormatRequest[] | undefined;
}

/** What the command line says, and what the config says where it does not. */
export function withConfig<Flags extends JudgingFlags>(flags: Flags, config: Config): Flags {
  const { failOn, maxWarnings, baseline } = config;
  return { failOn, maxWarnings, baseline, ...selectionOf(flags, config), ...flags };
}

/** The formats of a check as the command line has them, or as the config does; undefined where neither says any. */
export function formatsWithConfig(
  { format }: ConfigurableFlags,
  { formats }: Config,
): readonly FormatRequest[] | undefined {
  const none: readonly FormatRequest[] = [];
  return format ?? formats?.reduce((before, each) => formatRequest(each, before), none);
}

/** Who says which rules to check means these and no fewer; who says which to leave out means of those that are left. */
function selectionOf(flags: Selection, { only, skip }: Selection): Selection {
  return flags.only === undefined ? { only, skip } : {};
}
