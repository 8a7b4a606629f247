import { resolve } from 'node:path';
import type { Config, Override } from '../config/config.ts';
import { configured, isOff, overSettings } from '../config/rule-settings.ts';
import { UsageError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import type { Catalogued } from '../report/terminal/catalogue.ts';
import { fits } from '../review/pattern.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { selectRules, type Selection } from './select.ts';

/** The rules of a run. */
export interface Ruleset {
  /** All that may be checked, as they are set for most reports. */
  readonly rules: readonly Rule[];
  /** Those to check a report with, as they are set for it. */
  readonly of: (report: Report) => readonly Rule[];
}

/** The catalogue as a config sets it. */
export function catalogueOf(config: Config | null): Catalogued {
  if (config === null) return { rules: RULES, off: new Set() };
  const off = RULES.filter((rule) => isOff(rule, config.settings)).map(({ id }) => id);
  return { rules: RULES.map((rule) => configured(rule, config.settings)), off: new Set(off) };
}

/**
 * The rules that are asked for, as a config has them. A rule that is off is checked where it is asked for by its own name.
 *
 * @throws UsageError where nothing is left to check
 */
export function rulesetOf(config: Config | null, selection: Selection): Ruleset {
  const selected = selectRules(RULES, selection);
  if (config === null) return { rules: selected, of: () => selected };
  const { settings, overrides } = config;
  const isNamed = ({ id }: Rule): boolean => selection.only?.includes(id) ?? false;
  const rulesOf = (own: Config['settings']): Rule[] =>
    selected.filter((rule) => isNamed(rule) || !isOff(rule, own)).map((rule) => configured(rule, own));
  const usual = rulesOf(settings);
  if (usual.length === 0 && overrides.length === 0) throw nothingLeft();
  return {
    rules: selected.map((rule) => configured(rule, settings)),
    of: (report) => {
      const own = overrides.filter((override) => isFor(override, report));
      return own.length === 0
        ? usual
        : rulesOf(own.map((each) => each.settings).reduce(overSettings, settings));
    },
  };
}

function isFor({ unit, files }: Override, report: Report): boolean {
  const pattern = files === undefined ? undefined : resolve(files);
  return fits(unit, report.unit ?? '') && fits(pattern, resolve(report.path));
}

function nothingLeft(): UsageError {
  return new UsageError({
    zh: '配置把要用的规则都关闭了，一条也没有剩下；请打开一些，或加 --no-config',
    en: 'the config turns off every rule that is asked for; turn some on, or add --no-config',
  });
}
