import { UsageError } from '../errors.ts';
import { RULE_GROUPS, type Rule } from '../rules/rule.ts';
import { nearest } from '../report/nearest.ts';

/** Names of rules or of groups of rules. */
export interface Selection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
}

/** The rules to check: those of `only`, or all, without those of `skip`. */
export function selectRules(rules: readonly Rule[], { only = [], skip = [] }: Selection): Rule[] {
  for (const name of [...only, ...skip]) assertKnown(name, rules);
  const selected = rules
    .filter((rule) => only.length === 0 || only.some((name) => isNamed(rule, name)))
    .filter((rule) => !skip.some((name) => isNamed(rule, name)));
  if (selected.length === 0 && only.length + skip.length > 0) {
    throw new UsageError({
      zh: '按 --only 和 --skip 的要求，一条规则也没有剩下，请放宽条件',
      en: '--only and --skip together leave no rule to check; ask for more or skip less',
    });
  }
  return selected;
}

/**
 * The rule of this name, or the rules of the group.
 *
 * @throws UsageError that suggests the nearest
 */
export function rulesNamed(name: string, rules: readonly Rule[]): Rule[] {
  assertKnown(name, rules);
  return rules.filter((rule) => isNamed(rule, name));
}

function assertKnown(name: string, rules: readonly Rule[]): void {
  const known: readonly string[] = [...RULE_GROUPS, ...rules.map(({ id }) => id)];
  if (!known.includes(name)) throw unknownRule(name, known);
}

function unknownRule(name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known);
  const hint =
    near === undefined
      ? { zh: '，全部规则见 juesuan rules', en: '; see juesuan rules for all' }
      : { zh: `，是不是想用 ${near}？`, en: `; did you mean ${near}?` };
  return new UsageError({
    zh: `没有“${name}”这个规则或规则组${hint.zh}`,
    en: `there is no rule or group “${name}”${hint.en}`,
  });
}

function isNamed({ id }: Rule, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}
