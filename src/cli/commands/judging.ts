import { Option } from 'commander';
import type { Severity } from '../../model/index.ts';
import { FORMAT_NAMES } from '../../report/index.ts';
import type { Say } from '../../report/language.ts';
import { formatRequest } from '../outputs.ts';
import { countOf, names, oneOf, reading } from '../values.ts';
import { configOptions } from './shared.ts';

/* Options of every command that judges reports: which rules count, what fails, what was accepted, and how it is told. */

export function formatOption(say: Say): Option {
  const [usual, ...others] = FORMAT_NAMES;
  return new Option(
    say({ zh: '-f, --format <名称[=文件]>', en: '-f, --format <name[=path]>' }),
    say({
      zh: `输出格式：${usual}（默认）、${others.join('、')}；可重复，=文件 表示写到文件`,
      en: `output format: ${usual} (the usual), ${others.join(', ')}; may be repeated; =path writes to a file`,
    }),
  ).argParser(reading(FORMAT_NAMES, formatRequest));
}

export function settingsOptions(say: Say): Option[] {
  return [
    new Option(
      say({ zh: '--baseline <文件>', en: '--baseline <path>' }),
      say({
        zh: '已接受的问题，只报新的和有变化的；用 juesuan baseline 登记',
        en: 'accepted findings: only new and changed ones are told; see juesuan baseline',
      }),
    ),
    ...configOptions(say),
  ];
}

export function failingOptions(say: Say): Option[] {
  return [
    new Option(
      say({ zh: '--fail-on <级别>', en: '--fail-on <severity>' }),
      say({
        zh: '达到此级别即以状态 1 退出：error（默认）、warning、info',
        en: 'exit with 1 at this severity or above: error (the usual), warning or info',
      }),
    ).argParser(oneOf<Severity>('--fail-on', ['error', 'warning', 'info'])),
    new Option(
      say({ zh: '--max-warnings <个数>', en: '--max-warnings <n>' }),
      say({ zh: '警告多于此数即以状态 1 退出', en: 'exit with 1 if there are more warnings than this' }),
    ).argParser(countOf('--max-warnings')),
  ];
}

export function choosingOptions(say: Say): Option[] {
  return [
    new Option(
      say({ zh: '--only <规则或组>', en: '--only <rule or group>' }),
      say({
        zh: '只用这些规则；可重复，或用逗号分隔',
        en: 'check these alone; repeat, or put commas between',
      }),
    ).argParser(names),
    new Option(
      say({ zh: '--skip <规则或组>', en: '--skip <rule or group>' }),
      say({ zh: '不用这些规则；可重复，或用逗号分隔', en: 'leave these out; repeat, or put commas between' }),
    ).argParser(names),
  ];
}
