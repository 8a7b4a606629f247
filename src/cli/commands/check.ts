import { Option, type Command } from 'commander';
import type { Say } from '../../report/language.ts';
import { check, type CheckFlags } from '../check.ts';
import type { ExitStatus, Session } from '../session.ts';
import { choosingOptions, failingOptions, formatOption, settingsOptions } from './judging.ts';
import {
  addColorOptions,
  asOneOption,
  inputFormatOption,
  languageOption,
  outputOption,
  passwordOption,
  type Declaring,
} from './shared.ts';

export function declareCheck(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const command = program
    .command('check')
    .usage(say({ zh: '<路径…> [选项]', en: '<paths…> [options]' }))
    .description(say({ zh: '核对一份或多份决算报告', en: 'check one report or many' }))
    .argument(
      // Without a path there is nothing to check, and still a config to print.
      say({ zh: '[路径...]', en: '[paths...]' }),
      say({
        zh: '文件、文件夹、通配符，或 - 表示标准输入',
        en: 'files, folders, patterns, or - for standard input',
      }),
    )
    .addOption(formatOption(say))
    .addOption(outputOption(say));
  const options = [
    ...failingOptions(say),
    ...choosingOptions(say),
    ...showingOptions(say),
    ...readingOptions(say),
    ...settingsOptions(say),
    printConfigOption(say),
  ];
  for (const option of options) command.addOption(option);
  addColorOptions(command.addOption(languageOption(say)), say);
  command.action(async (paths: string[], flags: CheckFlags & { watch?: boolean }) => {
    const { watch = false, printConfig = false } = flags;
    if (paths.length === 0 && !printConfig) {
      const path = say({ zh: '路径', en: 'paths' });
      command.error(`missing required argument '${path}'`, { code: 'commander.missingArgument' });
    }
    const run = watch && !printConfig ? checkAndWatch : check;
    finish(await run(paths, flags, session));
  });
}

async function checkAndWatch(
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<ExitStatus> {
  const { watch } = await import('../watch/index.ts');
  return watch(check, paths, flags, session);
}

function readingOptions(say: Say): Option[] {
  const prior = new Option(
    say({ zh: '--prior <文件>', en: '--prior <path>' }),
    say({
      zh: '上年决算：说明里推出的上年数与它核对',
      en: "last year's report: what the narrative implies of last year is checked against it",
    }),
  );
  const noPrior = new Option(
    '--no-prior',
    say({
      zh: '不在这批文件里找上年决算（默认按单位名称和年度自动找）',
      en: "do not look for last year's report among the files (as a rule it is told by unit and year)",
    }),
  );
  const watch = new Option(
    '--watch',
    say({
      zh: '一直守着这些文件，每次保存后重新核对；按 q 或 Ctrl+C 结束',
      en: 'stay, and check again whenever one of the files is saved; q or Ctrl+C ends it',
    }),
  );
  return [asOneOption(say), prior, noPrior, watch, passwordOption(say), inputFormatOption(say)];
}

function showingOptions(say: Say): Option[] {
  return [
    new Option(
      '--verbose',
      say({
        zh: '也列出四舍五入能解释的差、各规则的条数和没有核对到的数字',
        en: 'also show what rounding explains, the relations of each rule, and figures nothing ties',
      }),
    ).conflicts('quiet'),
    new Option(
      '--ticks',
      say({
        zh: 'JSON 中列出每个印出的数字由哪些规则核对、结果如何',
        en: 'in JSON, list every printed figure with the rules that tie it',
      }),
    ),
    new Option(
      '--quiet',
      say({
        zh: '屏幕上只显示错误，退出状态不变',
        en: 'only errors on screen; the exit status stays the same',
      }),
    ),
  ];
}

function printConfigOption(say: Say): Option {
  return new Option(
    '--print-config',
    say({
      zh: '不核对，只打印实际生效的配置和每一项的出处',
      en: 'check nothing; print the config as it counts, with where each part of it is said',
    }),
  );
}
