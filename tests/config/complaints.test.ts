import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { readSource } from '../../src/config/read-source.ts';
import { configIn } from './support.ts';

async function complaint(files: Readonly<Record<string, string>>): Promise<[zh: string, en: string]> {
  const error = await configIn(files).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigError)) throw new Error(`no complaint but ${String(error)}`);
  return [error.words.zh, error.words.en];
}

describe('a YAML config that is wrong', () => {
  it.each<[yaml: string, zh: string, en: string]>([
    [
      'lang: zh\nfailon: error',
      'c.yaml 第 2 行：没有“failon”这一项，是不是想用 failOn？',
      'c.yaml, line 2: there is no entry “failon”; did you mean failOn?',
    ],
    [
      'xyz: 1',
      'c.yaml 第 1 行：没有“xyz”这一项，可以用 $schema、extends、rules、tables、overrides、only、skip、formats、failOn、maxWarnings、lang、baseline、ignore',
      'c.yaml, line 1: there is no entry “xyz”; there are $schema, extends, rules, tables, overrides, only, skip, formats, failOn, maxWarnings, lang, baseline, ignore',
    ],
    [
      'rules:\n  words/yaer: off',
      'c.yaml 第 2 行：rules 里没有“words/yaer”这一项，是不是想用 words/year？',
      'c.yaml, line 2: there is no entry “words/yaer” in rules; did you mean words/year?',
    ],
    [
      'rules: {words: off}',
      'c.yaml 第 1 行：rules 里没有“words”这一项，是不是想用 words/*？',
      'c.yaml, line 1: there is no entry “words” in rules; did you mean words/*?',
    ],
    [
      'rules: {nothing-like-it-at-all: off}',
      'c.yaml 第 1 行：rules 里没有“nothing-like-it-at-all”这一项，全部规则见 juesuan rules',
      'c.yaml, line 1: there is no entry “nothing-like-it-at-all” in rules; see juesuan rules for all',
    ],
    [
      'rules:\n  words/year: eror',
      'c.yaml 第 2 行：rules.words/year 不能是 eror，是不是想用 error？',
      'c.yaml, line 2: rules.words/year cannot be eror; did you mean error?',
    ],
    [
      'rules:\n  words/year: 2',
      'c.yaml 第 2 行：rules.words/year 应为文字，而 2 不加引号不是文字，请写成 "2"',
      'c.yaml, line 2: rules.words/year has to be text, and 2 is none without quotes; write "2"',
    ],
    [
      'rules:\n  words/year:\n    severity: fatal',
      'c.yaml 第 3 行：rules.words/year.severity 不能是 fatal，可以用 error、warning、info、off',
      'c.yaml, line 3: rules.words/year.severity cannot be fatal; there are error, warning, info, off',
    ],
    [
      'rules:\n  words/year:\n    stalefor: 3',
      'c.yaml 第 3 行：rules.words/year 里没有“stalefor”这一项，是不是想用 staleFor？',
      'c.yaml, line 3: there is no entry “stalefor” in rules.words/year; did you mean staleFor?',
    ],
    [
      'rules:\n  words/unclosed:\n    also: []',
      'c.yaml 第 3 行：rules.words/unclosed 里没有“also”这一项，可以用 severity',
      'c.yaml, line 3: there is no entry “also” in rules.words/unclosed; there are severity',
    ],
    [
      'rules:\n  words/year:\n    staleFor: 0',
      'c.yaml 第 3 行：rules.words/year.staleFor 应为不小于 1 的整数，不能是 0',
      'c.yaml, line 3: rules.words/year.staleFor has to be a whole number from 1 up, not 0',
    ],
    [
      'rules:\n  words/*:\n    also: [甲]',
      'c.yaml 第 3 行：rules.words/* 里没有“also”这一项，可以用 severity',
      'c.yaml, line 3: there is no entry “also” in rules.words/*; there are severity',
    ],
    [
      'tables:\n  - "01"\n  - 06',
      'c.yaml 第 3 行：tables[1] 应为文字，而 06 不加引号不是文字，请写成 "06"',
      'c.yaml, line 3: tables[1] has to be text, and 06 is none without quotes; write "06"',
    ],
    [
      'tables: ["10"]',
      'c.yaml 第 1 行：tables[0] 不能是 "10"，可以用 "01"、"02"、"03"、"04"、"05"、"06"、"07"、"08"、"09"',
      'c.yaml, line 1: tables[0] cannot be "10"; there are "01", "02", "03", "04", "05", "06", "07", "08", "09"',
    ],
    [
      'tables: "01"',
      'c.yaml 第 1 行：tables 应为列表，不能是 "01"',
      'c.yaml, line 1: tables has to be a list, not "01"',
    ],
    [
      'maxWarnings: many',
      'c.yaml 第 1 行：maxWarnings 应为整数，不能是 many',
      'c.yaml, line 1: maxWarnings has to be a whole number, not many',
    ],
    [
      'maxWarnings: 1.5',
      'c.yaml 第 1 行：maxWarnings 应为整数，不能是 1.5',
      'c.yaml, line 1: maxWarnings has to be a whole number, not 1.5',
    ],
    [
      'maxWarnings: -1',
      'c.yaml 第 1 行：maxWarnings 应为不小于 0 的整数，不能是 -1',
      'c.yaml, line 1: maxWarnings has to be a whole number from 0 up, not -1',
    ],
    [
      'only: [word]',
      'c.yaml 第 1 行：only[0] 不能是 word，是不是想用 words？',
      'c.yaml, line 1: only[0] cannot be word; did you mean words?',
    ],
    [
      'formats: [terminal, xml]',
      'c.yaml 第 1 行：formats[1] 应为 terminal、json、jsonl、sarif、junit、gitlab、github、markdown、csv、xlsx、html 之一，要写到文件的在后面加“=文件名”',
      'c.yaml, line 1: formats[1] has to be one of terminal, json, jsonl, sarif, junit, gitlab, github, markdown, csv, xlsx, html, with =path behind it where it goes to a file',
    ],
    ['baseline: ""', 'c.yaml 第 1 行：baseline 不能是空的', 'c.yaml, line 1: baseline must not be empty'],
    [
      'baseline: 7',
      'c.yaml 第 1 行：baseline 应为文字，而 7 不加引号不是文字，请写成 "7"',
      'c.yaml, line 1: baseline has to be text, and 7 is none without quotes; write "7"',
    ],
    [
      'ignore:\n  - rule: words/year',
      'c.yaml 第 2 行：缺少 ignore[0].reason，请补上',
      'c.yaml, line 2: ignore[0].reason is missing; add it',
    ],
    [
      'ignore:\n  - unit: 某局\n    reason: 甲',
      'c.yaml 第 2 行：ignore[0] 缺少 rule 或 key',
      'c.yaml, line 2: ignore[0] lacks a rule or a key',
    ],
    [
      'ignore:\n  - reason: 甲\n    rule: word/*',
      'c.yaml 第 3 行：ignore[0].rule 与哪一条规则都不符，全部规则见 juesuan rules',
      'c.yaml, line 3: ignore[0].rule fits no rule; see juesuan rules for all',
    ],
    [
      'ignore:\n  - reason: 甲\n    rule: words/yera',
      'c.yaml 第 3 行：ignore[0].rule 与哪一条规则都不符，是不是想用 words/year？',
      'c.yaml, line 3: ignore[0].rule fits no rule; did you mean words/year?',
    ],
    [
      'ignore:\n  - reason: 甲\n    key: "*"\n    expires: 2026-2-30',
      'c.yaml 第 4 行：ignore[0].expires 应为日期，如 2026-12-31',
      'c.yaml, line 4: ignore[0].expires has to be a day such as 2026-12-31',
    ],
    [
      'overrides:\n  - rules: {words/year: off}',
      'c.yaml 第 2 行：overrides[0] 缺少 unit 或 files',
      'c.yaml, line 2: overrides[0] lacks a unit or files',
    ],
    [
      'extends: 3',
      'c.yaml 第 1 行：extends 应为文字，而 3 不加引号不是文字，请写成 "3"',
      'c.yaml, line 1: extends has to be text, and 3 is none without quotes; write "3"',
    ],
    [
      '- a',
      'c.yaml 第 1 行：整个文件应为若干个“名称: 值”，不能是 - a',
      'c.yaml, line 1: the whole file has to be entries, each a name and a value, not - a',
    ],
    [
      'lang: zh\nlang: en',
      'c.yaml 第 2 行：“lang”写了两次，请只留一处',
      'c.yaml, line 2: “lang” is there twice; keep one of them',
    ],
    [
      'rules:\n\twords/year: off',
      'c.yaml 第 2 行：读不成 YAML：缩进要用空格，不能用制表符，请改正后再试',
      'c.yaml, line 2: this cannot be read as YAML: indent with blanks, not with tabs; mend it and try again',
    ],
    [
      'rules:\n  *: off',
      'c.yaml 第 2 行：读不成 YAML：有多余的内容，含特殊符号的文字要放在引号里，请改正后再试',
      'c.yaml, line 2: this cannot be read as YAML: there is more than belongs here; text with special signs has to stand in quotes; mend it and try again',
    ],
    [
      'rules:\n  @a: off',
      'c.yaml 第 2 行：读不成 YAML：以这个符号开头的文字要放在引号里，请改正后再试',
      'c.yaml, line 2: this cannot be read as YAML: text that begins with this sign has to stand in quotes; mend it and try again',
    ],
    [
      'lang: *x',
      'c.yaml：读不成 YAML：别名用得不对（Unresolved alias (the anchor must be set before the alias): x），请改正后再试',
      'c.yaml: this cannot be read as YAML: Unresolved alias (the anchor must be set before the alias): x; mend it and try again',
    ],
    [
      '%x',
      'c.yaml 第 1 行：读不成 YAML：缺少引号、括号或冒号，请改正后再试',
      'c.yaml, line 1: this cannot be read as YAML: a quotation mark, a bracket or a colon is missing; mend it and try again',
    ],
  ])('%j', async (yaml, zh, en) => {
    expect(await complaint({ 'c.yaml': yaml })).toEqual([zh, en]);
  });
});

describe('a JSON config that is wrong', () => {
  it.each<[json: string, zh: string, en: string]>([
    [
      '{\n "lang": "zh"\n "failOn": "error"}',
      'c.json 第 3 行：不是完整的 JSON：这一行之前缺少逗号，请改正后再试',
      'c.json, line 3: this is no complete JSON: a comma is missing before this; mend it and try again',
    ],
    [
      '{"lang": zh}',
      'c.json 第 1 行：不是完整的 JSON：有不认识的写法，文字要放在双引号里，请改正后再试',
      'c.json, line 1: this is no complete JSON: text has to stand in double quotes; mend it and try again',
    ],
    [
      '{"tables": [06]}',
      'c.json 第 1 行：不是完整的 JSON：这一行之前缺少逗号，请改正后再试',
      'c.json, line 1: this is no complete JSON: a comma is missing before this; mend it and try again',
    ],
    [
      '// nothing',
      'c.json 第 1 行：不是完整的 JSON：这里缺少值，请改正后再试',
      'c.json, line 1: this is no complete JSON: a value is missing here; mend it and try again',
    ],
    [
      '{"rules": {"words/year": "off",\n"words/year": "error"}}',
      'c.json 第 2 行：“words/year”写了两次，请只留一处',
      'c.json, line 2: “words/year” is there twice; keep one of them',
    ],
    [
      '{"tables": [\n6]}',
      'c.json 第 2 行：tables[0] 应为文字，而 6 不加引号不是文字，请写成 "06"',
      'c.json, line 2: tables[0] has to be text, and 6 is none without quotes; write "06"',
    ],
    [
      '{\n"__proto__": {"failOn": "info"}}',
      'c.json 第 2 行：没有“__proto__”这一项，可以用 $schema、extends、rules、tables、overrides、only、skip、formats、failOn、maxWarnings、lang、baseline、ignore',
      'c.json, line 2: there is no entry “__proto__”; there are $schema, extends, rules, tables, overrides, only, skip, formats, failOn, maxWarnings, lang, baseline, ignore',
    ],
    [
      '"error"',
      'c.json 第 1 行：整个文件应为若干个“名称: 值”，不能是 "error"',
      'c.json, line 1: the whole file has to be entries, each a name and a value, not "error"',
    ],
  ])('%j', async (json, zh, en) => {
    expect(await complaint({ 'c.json': json })).toEqual([zh, en]);
  });
});

describe('a config on top of others that is wrong', () => {
  it.each<[files: Record<string, string>, zh: string]>([
    [
      { 'a/c.yaml': 'lang: zh\nextends: ../省.yaml' },
      'a/c.yaml 第 2 行：extends 里的 ../省.yaml 读不到（省.yaml：找不到这个文件）',
    ],
    [
      { 'c.yaml': 'extends: b.json', 'b.json': '{"extends": ["c.yaml"]}' },
      'b.json 第 1 行：extends 绕回了自己：c.yaml → b.json → c.yaml，请去掉其中一处',
    ],
    [
      { 'c.yaml': 'extends: b.yaml', 'b.yaml': '\nlng: zh' },
      'b.yaml 第 2 行：没有“lng”这一项，是不是想用 lang？',
    ],
  ])('%j', async (files, zh) => {
    const [said] = await complaint(files);
    expect(said).toBe(zh);
  });
});

it('text in another encoding is told', async () => {
  await expect(readSource('c.yaml', new Uint8Array([0xc5, 0xe4]))).rejects.toThrow(
    'c.yaml：不是 UTF-8 编码的文本，请用编辑器另存为 UTF-8',
  );
});
