import { TABLES, type Words } from '../../model/index.ts';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../../rules/rule.ts';
import { plural } from '../language.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';
import { indent } from './wrap.ts';

const GROUP_TITLES: Readonly<Record<RuleGroup, Words>> = {
  'within-table': { zh: '表内勾稽', en: 'Within one table' },
  'cross-table': { zh: '表间勾稽', en: 'Between tables' },
  structure: { zh: '表的结构', en: 'Structure of the tables' },
  narrative: { zh: '情况说明', en: 'The narrative' },
  year: { zh: '与上年决算', en: 'With last year’s accounts' },
  annex: { zh: '附件：绩效自评表', en: 'The annex: forms of self-evaluation' },
  naming: { zh: '名称', en: 'Names' },
  words: { zh: '文字', en: 'Words' },
};

/** Every rule, by group: id, severity and title. */
export function catalogue(rules: readonly Rule[], page: Page): string {
  const groups = RULE_GROUPS.map((group) => ({
    group,
    members: rules.filter(({ id }) => id.startsWith(`${group}/`)),
  }));
  const sections = groups
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => groupSection(group, members, page));
  const count = page.say({
    zh: `共 ${rules.length} 条规则。用 juesuan explain <规则> 查看公式、依据和改法。`,
    en: `${plural(rules.length, 'rule')}. See juesuan explain <rule> for formula, basis and remedy.`,
  });
  return `${[...sections, count].join('\n\n')}\n`;
}

function groupSection(group: RuleGroup, members: readonly Rule[], page: Page): string {
  const { say, style } = page;
  const table = grid(
    [
      { title: say({ zh: '规则', en: 'Rule' }) },
      { title: say({ zh: '级别', en: 'Severity' }) },
      { title: say({ zh: '内容', en: 'Title' }) },
    ],
    members.map(({ id, severity, title }) => [id, say(SEVERITY_WORDS[severity]), say(title)]),
    page,
  );
  return `${style.strong(`${say(GROUP_TITLES[group])}  ${group}`)}\n${table}`;
}

/** One rule: what it says, on what ground, why it matters and what to do. */
export function explanation(rule: Rule, page: Page): string {
  const { say, style, width } = page;
  const tables = rule.needs.map((id) => `${id} ${TABLES[id].title}`).join(say({ zh: '、', en: ', ' }));
  const parts: readonly (readonly [Words, string])[] = [
    [{ zh: '规则', en: 'Rule' }, rule.id],
    [{ zh: '级别', en: 'Severity' }, say(SEVERITY_WORDS[rule.severity])],
    [{ zh: '公式', en: 'Formula' }, rule.formula],
    [{ zh: '用到', en: 'Needs' }, tables],
    [{ zh: '依据', en: 'Basis' }, say(rule.basis)],
    [{ zh: '为什么', en: 'Why' }, say(rule.why)],
    [{ zh: '怎么办', en: 'What to do' }, say(rule.remedy)],
    [{ zh: '始于', en: 'Since' }, rule.since],
  ];
  const lines = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => indent(text, width, say({ zh: `${name.zh}：`, en: `${name.en}: ` })));
  return `${[style.strong(say(rule.title)), ...lines].join('\n')}\n`;
}
