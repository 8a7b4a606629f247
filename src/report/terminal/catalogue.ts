import type { Words } from '../../model/index.ts';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../../rules/rule.ts';
import { GROUP_WORDS } from '../groups.ts';
import { plural } from '../language.ts';
import { OFF_WORDS, SEVERITY_WORDS } from '../severity.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';

/** Rules as they are set, and the ids of those that are off. */
export interface Catalogued {
  readonly rules: readonly Rule[];
  readonly off: ReadonlySet<string>;
}

/** Every rule, by group: id, severity and title. */
export function catalogue({ rules, off }: Catalogued, page: Page): string {
  const groups = RULE_GROUPS.map((group) => ({
    group,
    members: rules.filter(({ id }) => id.startsWith(`${group}/`)),
  }));
  const sections = groups
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => groupSection(group, { rules: members, off }, page));
  const count = page.say({
    zh: `共 ${rules.length} 条规则。用 juesuan explain <规则> 查看公式、依据和改法。`,
    en: `${plural(rules.length, 'rule')}. See juesuan explain <rule> for formula, basis and remedy.`,
  });
  return `${[...sections, count].join('\n\n')}\n`;
}

function groupSection(group: RuleGroup, { rules, off }: Catalogued, page: Page): string {
  const { say, style } = page;
  const table = grid(
    [
      { title: say({ zh: '规则', en: 'Rule' }) },
      { title: say({ zh: '级别', en: 'Severity' }) },
      { title: say({ zh: '内容', en: 'Title' }) },
    ],
    rules.map((rule) => [rule.id, say(severityOf(rule, off.has(rule.id))), say(rule.title)]),
    page,
  );
  return `${style.strong(`${say(GROUP_WORDS[group])}  ${group}`)}\n${table}`;
}

export function severityOf({ severity }: Rule, isOff: boolean): Words {
  return isOff ? OFF_WORDS : SEVERITY_WORDS[severity];
}
