import { TABLE_IDS, TABLES } from '../../src/model/index.ts';
import { GROUP_WORDS } from '../../src/report/groups.ts';
import { SEVERITY_WORDS } from '../../src/report/severity.ts';
import { RULE_GROUPS, type Rule } from '../../src/rules/rule.ts';
import type { Difference } from './difference.ts';
import type { Examined } from './examine.ts';

export const NOTES_BEGIN = '<!-- 手写 -->';
export const NOTES_END = '<!-- 手写到此 -->';

/** The page of a rule. What stands between its marks is written by hand and kept. */
export function rulePage(rule: Rule, example: Examined, notes: string): string {
  const parts = [
    `# ${rule.title.zh}`,
    `_${rule.title.en}_`,
    facts(rule),
    '## 为什么',
    rule.why.zh,
    '## 怎么办',
    rule.remedy.zh,
    NOTES_BEGIN,
    notes,
    NOTES_END,
    ...exampleParts(rule, example),
    ...messageParts(rule),
    '## In English',
    `${rule.why.en}\n\n${rule.remedy.en}\n\nRun \`juesuan explain ${rule.id} --lang en\` for the rest.`,
    '[全部规则](../README.md)',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Notes kept from a page. */
export function notesOf(page: string): string {
  const [, kept = ''] = page.split(NOTES_BEGIN);
  return kept.split(NOTES_END)[0]?.trim() ?? '';
}

function facts({ id, severity, needs, formula, basis, since }: Rule): string {
  const group = RULE_GROUPS.find((each) => id.startsWith(`${each}/`));
  const tables = needs
    .toSorted()
    .map((table) => `${table} ${TABLES[table].title}`)
    .join('、');
  const parts = [
    ['规则', `\`${id}\`${group === undefined ? '' : `（${GROUP_WORDS[group].zh}）`}`],
    ['级别', SEVERITY_WORDS[severity].zh],
    ['公式', `\`${formula}\``],
    ['用到的表', needs.length === TABLE_IDS.length ? '九张表都用' : tables],
    ['依据', basis.zh],
    ['始于', since],
  ];
  return parts
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `- **${name}**：${words}`)
    .join('\n');
}

function exampleParts({ id, acrossUnits }: Rule, example: Examined): string[] {
  const { slip, wrong, right, setting, prior, priorName, output, others } = example;
  return [
    '## 例子',
    ...assumed('先这样设定，这时报告没有问题：', setting),
    priorName === null ? '' : `上年决算（\`--prior\`）是 fixtures/${priorName}。`,
    ...assumed('上年决算（`--prior`）是同一份报告，年度早一年，只有这些数不同：', prior),
    wrong.length + right.length > 0 ? `${slip.zh}（\`-\` 是写错的，\`+\` 是对的）：` : `${slip.zh}。`,
    difference({ wrong, right }),
    `\`juesuan ${acrossUnits === true ? 'rollup' : 'check'} … --only ${id}\` 这样说：`,
    fenced('text', output),
    others.length > 0
      ? `改正以后就没有这个问题了。用全部规则核对，${others.length > 1 ? '这些规则' : '这条规则'}也会发现它：${others.map(linked).join('、')}。`
      : '改正以后就没有这个问题了。',
  ];
}

function assumed(words: string, differences: readonly Difference[]): string[] {
  return differences.length > 0 ? [words, fenced('diff', differences.map(lines).join('\n'))] : [];
}

function difference(one: Difference): string {
  return one.wrong.length + one.right.length > 0 ? fenced('diff', lines(one)) : '';
}

function lines({ wrong, right }: Difference): string {
  return [...wrong.map((line) => `- ${line}`), ...right.map((line) => `+ ${line}`)].join('\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function linked(id: string): string {
  return `[${id}](../${id}.md)`;
}

function messageParts({ messages = {} }: Rule): string[] {
  const words = Object.values(messages).map(({ zh }) => `- ${zh}`);
  return words.length > 1 ? ['## 会报出的问题', words.join('\n')] : [];
}
