import type { Rule } from '../rules/rule.ts';

/** Names a rule goes by in a config, the widest first: what is said of a narrower one counts. */
export function namesOf(rule: Rule): readonly string[] {
  return ['*', `${groupOf(rule)}/*`, rule.id];
}

/** All rules, and those of each group. */
export function patternsOf(rules: readonly Rule[]): readonly string[] {
  return ['*', ...groupsOf(rules).map((group) => `${group}/*`)];
}

export function groupsOf(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.map(groupOf))];
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}
