import type { Words } from '../model/index.ts';
import type { Say } from '../report/language.ts';

/** Where a project that has juesuan among its modules finds the schema, from the folder of the config. */
const SCHEMA = './node_modules/juesuan/schema/config.schema.json';

/** One thing a config may say, with an example. */
interface Example {
  readonly about: Words;
  readonly yaml: string;
}

const INTRODUCTION: Words = {
  zh: `juesuan 的配置。去掉行首的 # 即启用一项；命令行上的选项优先于这里。
表号和编码要加引号，"06" 不加引号会读成 6。
实际生效的配置和出处：juesuan check --print-config`,
  en: `The config of juesuan. Take the # off a line to say it; options of the command line count more.
Tables and codes have to stand in quotes: without them "06" is the number 6.
What counts, and where it is said: juesuan check --print-config`,
};

const EXAMPLES: readonly Example[] = [
  {
    about: {
      zh: '先读这份配置，再以本文件为准。',
      en: 'Read this config first; what is said here counts more.',
    },
    yaml: 'extends: ../juesuan.config.yaml',
  },
  {
    about: {
      zh: `规则或规则组（组名/*）的级别：error 错误、warning 警告、info 提示、off 不查；写得具体的优先，次序不限。
尾差至多是警告。规则见 juesuan rules，某条规则的选项见 juesuan explain <规则>。`,
      en: `How grave findings are, by rule or group/*: error, warning, info, or off; the more specific counts, in any order.
A tail is a warning at most. See juesuan rules for rules, and juesuan explain <rule> for options.`,
    },
    yaml: `rules:
  words/*: info
  words/year: warning
  naming/terms: off
  words/template-residue:
    severity: error
    also: [按本单位口径填写]`,
  },
  {
    about: {
      zh: '应当公开的表；没有列出的表缺了不报。',
      en: 'The tables that are to be published; others are not missed.',
    },
    yaml: 'tables: ["01", "02", "03", "04", "05", "06", "07", "08"]',
  },
  {
    about: {
      zh: '只用于某些单位或文件的设置，* 表示任意文字。',
      en: 'What is set for some units or files alone; * stands for any characters.',
    },
    yaml: `overrides:
  - unit: "*医院"
    rules:
      narrative/operating-limit: off
  - files: 乡镇/*
    tables: ["01", "02", "03", "04", "05", "06", "07"]`,
  },
  {
    about: {
      zh: '只用或不用这些规则或组，同 --only 和 --skip。',
      en: 'Check these rules or groups alone, or leave them out, as --only and --skip.',
    },
    yaml: `only: [within-table, cross-table, narrative, words]
skip: [words/unclosed]`,
  },
  {
    about: {
      zh: '输出格式，同 --format；文件从本文件所在的文件夹算起。',
      en: 'Output formats, as --format; files are by their paths from this folder.',
    },
    yaml: 'formats: [terminal, json=结果.json]',
  },
  {
    about: {
      zh: '什么时候以状态 1 退出：达到此级别，或警告多于此数。',
      en: 'When to exit with 1: at this severity, or with more warnings than this.',
    },
    yaml: `failOn: warning
maxWarnings: 10`,
  },
  { about: { zh: '语言，zh 或 en。', en: 'Language, zh or en.' }, yaml: 'lang: zh' },
  {
    about: {
      zh: '已接受问题的登记文件，由 juesuan baseline create 写成。',
      en: 'The file of accepted findings, as juesuan baseline create writes it.',
    },
    yaml: 'baseline: juesuan-baseline.json',
  },
  {
    about: {
      zh: '不报的问题，要写明理由；rule 和 key 至少写一个，expires 是最后一天。',
      en: 'Findings not to be told, each with a reason; rule or key is needed, expires is the last day.',
    },
    yaml: `ignore:
  - rule: words/year
    key: "*"
    unit: "*财政局"
    reason: 沿用批复文件的写法
    expires: 2026-12-31`,
  },
];

/** A config in which everything is commented out. */
export function yamlTemplate(say: Say): string {
  const parts = EXAMPLES.map(({ about, yaml }) => `${lines(say(about), '# ')}\n${lines(yaml, '#')}`);
  return `${[`# yaml-language-server: $schema=${SCHEMA}\n${lines(say(INTRODUCTION), '# ')}`, ...parts].join('\n\n')}\n`;
}

/** JSON has no comments; the schema has them for editors. */
export function jsonTemplate(): string {
  return `${JSON.stringify({ $schema: SCHEMA, rules: {}, failOn: 'error', ignore: [] }, null, 2)}\n`;
}

function lines(text: string, start: string): string {
  return text.replaceAll(/^/gmu, start);
}
