import { Option, type Command } from 'commander';
import type { RollupFlags } from '../rollup.ts';
import type { Say } from '../../report/language.ts';
import { choosingOptions, failingOptions, formatOption, settingsOptions } from './judging.ts';
import {
  addColorOptions,
  inputFormatOption,
  languageOption,
  outputOption,
  passwordOption,
  type Declaring,
} from './shared.ts';

export function declareRollup(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const command = program
    .command('rollup')
    .usage(say({ zh: '<部门> <单位…> [选项]', en: '<department> <units…> [options]' }))
    .description(
      say({
        zh: '核对部门决算是不是所属各单位之和',
        en: "check a department's report against the sum of its units'",
      }),
    )
    .argument(
      say({ zh: '<部门>', en: '<department>' }),
      say({ zh: '部门的报告', en: "the department's report" }),
    )
    .argument(
      say({ zh: '<单位...>', en: '<units...>' }),
      say({
        zh: '各单位的报告：文件、文件夹或通配符；其中的部门报告不算',
        en: "the units' reports: files, folders or patterns; the department's among them does not count",
      }),
    )
    .addOption(formatOption(say))
    .addOption(outputOption(say));
  const options = [
    ...failingOptions(say),
    ...choosingOptions(say),
    ...showingOptions(say),
    passwordOption(say),
    inputFormatOption(say),
    ...settingsOptions(say),
  ];
  for (const option of options) command.addOption(option);
  addColorOptions(command.addOption(languageOption(say)), say);
  command.action(async (department: string, units: string[], flags: RollupFlags) => {
    const { rollup } = await import('../rollup.ts');
    finish(await rollup(department, units, flags, session));
  });
}

function showingOptions(say: Say): Option[] {
  return [
    new Option(
      '--verbose',
      say({
        zh: '也列出四舍五入能解释的差',
        en: 'also show what rounding explains',
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
