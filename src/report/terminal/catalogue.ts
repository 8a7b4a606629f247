import { TABLES, type Words } from '../../model/index.ts';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../../rules/rule.ts';
import type { ShownExample } from '../example.ts';
import { GROUP_WORDS } from '../groups.ts';
import { plural } from '../language.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';
import { indent } from './wrap.ts';

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
  return `${style.strong(`${say(GROUP_WORDS[group])}  ${group}`)}\n${table}`;
}

/** One rule: what it says, on what ground, why it matters, what to do, and a slip that it finds. */
export function explanation(rule: Rule, example: ShownExample | undefined, page: Page): string {
  const { say, style } = page;
  const tables = rule.needs.map((id) => `${id} ${TABLES[id].title}`).join(say({ zh: '、', en: ', ' }));
  const facts = inParts(
    [
      [{ zh: '规则', en: 'Rule' }, rule.id],
      [{ zh: '级别', en: 'Severity' }, say(SEVERITY_WORDS[rule.severity])],
      [{ zh: '公式', en: 'Formula' }, rule.formula],
      [{ zh: '用到', en: 'Needs' }, tables],
      [{ zh: '依据', en: 'Basis' }, say(rule.basis)],
      [{ zh: '为什么', en: 'Why' }, say(rule.why)],
      [{ zh: '怎么办', en: 'What to do' }, say(rule.remedy)],
      [{ zh: '始于', en: 'Since' }, rule.since],
    ],
    page,
  );
  const more = style.faint(
    say({ zh: `详见 docs/rules/${rule.id}.md`, en: `More in docs/rules/${rule.id}.md, in Chinese` }),
  );
  return `${[style.strong(say(rule.title)), ...facts, '', ...exampleLines(example, page), more].join('\n')}\n`;
}

function exampleLines(example: ShownExample | undefined, page: Page): string[] {
  if (!example) return [];
  const { say, style } = page;
  return [
    ...inParts([[{ zh: '例子', en: 'Example' }, say(example.slip)]], page),
    ...inParts(each({ zh: '误', en: 'Wrong' }, example.wrong), page).map(style.error),
    ...inParts(each({ zh: '正', en: 'Right' }, example.right), page).map(style.good),
    ...inParts([[{ zh: '报出', en: 'Found' }, say(example.told)]], page),
    '',
  ];
}

type Part = readonly [Words, string];

function each(name: Words, lines: readonly string[]): Part[] {
  return lines.map((line) => [name, line]);
}

/** Words behind what they are called, those left out that there are none of. */
function inParts(parts: readonly Part[], { say, width }: Page): string[] {
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => indent(text, width, say({ zh: `${name.zh}：`, en: `${name.en}: ` })));
}
