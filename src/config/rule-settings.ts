import type { Settings } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import type { ConfiguredSeverity, RuleEntries, RuleEntry } from './rule-schema.ts';
import { namesOf } from './patterns.ts';

/** What a rule is set to. */
export interface RuleSetting {
  /** As the rule has it where undefined. */
  readonly severity: ConfiguredSeverity | undefined;
  readonly options: Settings;
}

/** By the id of the rule; those that nothing is said of are not in it. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What a config says of rules: by name or pattern, and of the tables that several of them ask for. */
export interface Saying {
  readonly rules?: RuleEntries | undefined;
  readonly tables?: readonly string[] | undefined;
}

const UNSET: RuleSetting = { severity: undefined, options: {} };

/** What is said of each rule, in whatever order: the narrower name counts, and `tables` where no rule says otherwise. */
export function settingsOf({ rules: entries = {}, tables }: Saying, rules: readonly Rule[]): RuleSettings {
  const said = rules.map((rule): [string, RuleSetting[]] => [
    rule.id,
    [
      ...(tables !== undefined && hasOption(rule, 'tables') ? [{ ...UNSET, options: { tables } }] : []),
      ...namesOf(rule).flatMap((name) => settingIn(entries[name]) ?? []),
    ],
  ]);
  return new Map(said.flatMap(([id, each]) => (each.length > 0 ? [[id, each.reduce(overSetting)]] : [])));
}

export function hasOption({ options = [] }: Rule, name: string): boolean {
  return options.some((option) => option.name === name);
}

function settingIn(entry: RuleEntry | undefined): RuleSetting | null {
  if (entry === undefined) return null;
  if (typeof entry === 'string') return { ...UNSET, severity: entry };
  const { severity, ...options } = entry;
  return { severity, options };
}

function overSetting(under: RuleSetting, upper: RuleSetting): RuleSetting {
  return {
    severity: upper.severity ?? under.severity,
    options: { ...under.options, ...upper.options },
  };
}

/** Of each rule the later setting counts, severity and options each by itself. */
export function overSettings(under: RuleSettings, upper: RuleSettings): RuleSettings {
  const both = [...upper].map(([id, setting]) => [id, overSetting(under.get(id) ?? UNSET, setting)] as const);
  return new Map([...under, ...both]);
}

/** Whether a rule is not checked. */
export function isOff({ id }: Rule, settings: RuleSettings): boolean {
  return settings.get(id)?.severity === 'off';
}

/** A rule as it is set. One that is off keeps its own severity, for where it is asked for all the same. */
export function configured(rule: Rule, settings: RuleSettings): Rule {
  const setting = settings.get(rule.id);
  if (setting === undefined) return rule;
  const { severity = 'off', options } = setting;
  return { ...rule, settings: options, ...(severity === 'off' ? {} : { severity }) };
}
