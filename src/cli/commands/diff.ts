import { Option, type Command } from 'commander';
import { LARGE_CHANGE } from '../../rules/year/reasons.ts';
import type { Say } from '../../report/language.ts';
import type { DiffFlags, DiffRequest } from '../diff.ts';
import { requestOf } from '../outputs.ts';
import { countOf, reading } from '../values.ts';
import { DIFF_ONLY, HISTORY_ONLY, VIEW_FORMAT_NAMES } from '../view-formats.ts';
import { choosingOptions, failingOptions, settingsOptions } from './judging.ts';
import {
  addColorOptions,
  inputFormatOption,
  languageOption,
  outputOption,
  passwordOption,
  type Declaring,
} from './shared.ts';

export function declareDiff(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const command = program
    .command('diff')
    .usage(say({ zh: '<上年> <本年> [更多...] [选项]', en: '<old> <new> [more...] [options]' }))
    .description(
      say({
        zh: '比较同一单位两年的决算，或列出几年的数',
        en: 'compare two years of one unit, or list the figures of several',
      }),
    )
    .argument(say({ zh: '<上年>', en: '<old>' }), say({ zh: '上年的报告', en: "last year's report" }))
    .argument(say({ zh: '<本年>', en: '<new>' }), say({ zh: '本年的报告', en: "this year's report" }))
    .argument(
      say({ zh: '[更多...]', en: '[more...]' }),
      say({ zh: '其他年度的报告，按年度排列', en: 'reports of other years, put in order by year' }),
    )
    .addOption(formatOption(say))
    .addOption(outputOption(say));
  const options = [
    keyOption(say),
    thresholdOption(say),
    ...failingOptions(say),
    ...choosingOptions(say),
    ...showingOptions(say),
    passwordOption(say),
    inputFormatOption(say),
    ...settingsOptions(say),
  ];
  for (const option of options) command.addOption(option);
  addColorOptions(command.addOption(languageOption(say)), say);
  command.action(async (old: string, current: string, others: readonly string[], flags: DiffFlags) => {
    const { diff } = await import('../diff.ts');
    finish(await diff([old, current, ...others], flags, session));
  });
}

function formatOption(say: Say): Option {
  const list = (names: readonly string[]): string => names.join(say({ zh: '、', en: ', ' }));
  const [all, two, several] = [VIEW_FORMAT_NAMES, DIFF_ONLY, HISTORY_ONLY].map(list);
  return new Option(
    say({ zh: '-f, --format <名称[=文件]>', en: '-f, --format <name[=path]>' }),
    say({
      zh: `输出格式：${all}，默认 terminal；${two} 只用于两年的比较，${several} 只用于历年的数；可重复，=文件 表示写到文件`,
      en: `output format: ${all}, as a rule terminal; ${two} of two years alone, ${several} of figures over the years alone; may be repeated; =path writes to a file`,
    }),
  ).argParser(reading(VIEW_FORMAT_NAMES, diffRequest));
}

function diffRequest(value: string, before: readonly DiffRequest[] = []): readonly DiffRequest[] {
  return requestOf(VIEW_FORMAT_NAMES, value, before);
}

function keyOption(say: Say): Option {
  return new Option(
    say({ zh: '--key <键>', en: '--key <key>' }),
    say({
      zh: '列出这个数历年的变化，如 05/2150501/合计，* 代表任意字；可重复',
      en: 'list this figure over the years, such as 05/2150501/合计; * is any characters; may be repeated',
    }),
  ).argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
}

function thresholdOption(say: Say): Option {
  const { usual } = LARGE_CHANGE;
  return new Option(
    say({ zh: '--threshold <百分数>', en: '--threshold <percent>' }),
    say({
      zh: `变动达到此百分数算大，要有原因；默认 ${usual}`,
      en: `from here on a change is large and wants a reason; as a rule ${usual}`,
    }),
  ).argParser(countOf('--threshold'));
}

function showingOptions(say: Say): Option[] {
  return [
    new Option(
      '--verbose',
      say({
        zh: '列出所有变动的数，和四舍五入能解释的差',
        en: 'list every figure that moved, and what rounding explains',
      }),
    ).conflicts('quiet'),
    new Option(
      '--quiet',
      say({
        zh: '屏幕上只显示错误，退出状态不变',
        en: 'only errors on screen; the exit status stays the same',
      }),
    ),
  ];
}
