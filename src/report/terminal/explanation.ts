import { TABLES, type Words } from '../../model/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { ShownExample } from '../example.ts';
import { severityOf } from './catalogue.ts';
import { optionLines } from './options.ts';
import type { Page } from './page.ts';
import { indent } from './wrap.ts';

/** One rule: what it says, on what ground, why it matters, what to do, and a slip that it finds. */
export function explanation(
  rule: Rule,
  { isOff, example }: { readonly isOff: boolean; readonly example: ShownExample | undefined },
  page: Page,
): string {
  const { say, style } = page;
  const tables = rule.needs.map((id) => `${id} ${TABLES[id].title}`).join(say({ zh: '、', en: ', ' }));
  const facts = inParts(
    [
      [{ zh: '规则', en: 'Rule' }, rule.id],
      [{ zh: '级别', en: 'Severity' }, say(severityOf(rule, isOff))],
      [{ zh: '公式', en: 'Formula' }, rule.formula],
      [{ zh: '用到', en: 'Needs' }, tables],
      [{ zh: '依据', en: 'Basis' }, say(rule.basis)],
      [{ zh: '为什么', en: 'Why' }, say(rule.why)],
      [{ zh: '怎么办', en: 'What to do' }, say(rule.remedy)],
      ...optionLines(rule, say),
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
