import { TABLE_IDS, TABLES, type TableId } from '../../src/model/index.ts';
import { GROUP_WORDS } from '../../src/report/groups.ts';
import { SEVERITY_WORDS } from '../../src/report/severity.ts';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../../src/rules/rule.ts';

/** Lists all rules, by what they are about and by the tables they read. */
export function rulesByGroup(rules: readonly Rule[]): string {
  return RULE_GROUPS.map((group) => groupSection(group, rules)).join('\n\n');
}

function groupSection(group: RuleGroup, rules: readonly Rule[]): string {
  const rows = rules
    .filter(({ id }) => id.startsWith(`${group}/`))
    .map(
      ({ id, title, severity, needs }) =>
        `| ${linked(id)} | ${SEVERITY_WORDS[severity].zh} | ${title.zh} | ${tables(needs)} |`,
    );
  return [
    `### ${GROUP_WORDS[group].zh} \`${group}\``,
    ['| 规则 | 级别 | 内容 | 用到的表 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function tables(needs: readonly TableId[]): string {
  return needs.length === TABLE_IDS.length ? '01–09' : needs.toSorted().join('、');
}

/** Rules that read each table; those that read all nine are told once. */
export function rulesByTable(rules: readonly Rule[]): string {
  const general = rules.filter(({ needs }) => needs.length === TABLE_IDS.length);
  const sections = TABLE_IDS.map((table) => {
    const own = rules.filter((rule) => rule.needs.includes(table) && !general.includes(rule));
    return `### ${table} ${TABLES[table].title}\n\n${list(own)}`;
  });
  return [...sections, `### 九张表都适用\n\n${list(general)}`].join('\n\n');
}

function list(rules: readonly Rule[]): string {
  return rules.map(({ id, title }) => `- ${linked(id)} ${title.zh}`).join('\n');
}

function linked(id: string): string {
  return `[${id.slice(id.indexOf('/') + 1)}](${id}.md)`;
}
