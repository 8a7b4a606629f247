import type { Config } from '../config/config.ts';
import type { Severity } from '../model/index.ts';
import { formatRequest, type FormatRequest } from './outputs.ts';
import type { Selection } from './select.ts';

/** What may stand on the command line or in a config. */
export interface ConfigurableFlags extends Selection {
  readonly format?: readonly FormatRequest[] | undefined;
  readonly failOn?: Severity | undefined;
  readonly maxWarnings?: number | undefined;
  readonly baseline?: string | undefined;
}

/** What the command line says, and what the config says where it does not. */
export function withConfig<Flags extends ConfigurableFlags>(flags: Flags, config: Config): Flags {
  const { failOn, maxWarnings, baseline, formats } = config;
  const format = formats?.reduce((before: readonly FormatRequest[], each) => formatRequest(each, before), []);
  return { failOn, maxWarnings, baseline, format, ...selectionOf(flags, config), ...flags };
}

/** Who says which rules to check means these and no fewer; who says which to leave out means of those that are left. */
function selectionOf(flags: Selection, { only, skip }: Selection): Selection {
  return flags.only === undefined ? { only, skip } : {};
}
