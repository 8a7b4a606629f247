import { Option, type Command } from 'commander';
import { BASELINE_NAME } from '../../config/discovery.ts';
import type { Words } from '../../model/index.ts';
import { baseline, type BaselineFlags, type RevisionName } from '../baseline.ts';
import { dayOf } from '../values.ts';
import {
  configOptions,
  inputFormatOption,
  languageOption,
  passwordOption,
  type Declaring,
} from './shared.ts';

const DESCRIPTIONS: Readonly<Record<RevisionName, Words>> = {
  create: { zh: '把报告现有的问题全部登记为已接受', en: 'accept all findings there are' },
  update: {
    zh: '补登新的、有变化的和已过期的问题，其余不变',
    en: 'accept what is new, has changed or has expired; keep everything else',
  },
  prune: {
    zh: '清除已不存在的和已过期的登记',
    en: 'leave out what is no longer found, and what has expired',
  },
};
const NAMES: readonly RevisionName[] = ['create', 'update', 'prune'];

export function declareBaseline(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const command = program
    .command('baseline')
    .usage(say({ zh: '<动作> <路径…>', en: '<action> <paths…>' }))
    .description(
      say({
        zh: '登记已看过、可以接受的问题，以后只报新的问题',
        en: 'keep findings that were looked at and accepted, so that only new ones are told',
      }),
    );
  for (const name of NAMES) {
    const one = command
      .command(name)
      .usage(say({ zh: '<路径…> [选项]', en: '<paths…> [options]' }))
      .description(say(DESCRIPTIONS[name]))
      .argument(
        say({ zh: '<路径...>', en: '<paths...>' }),
        say({ zh: '文件、文件夹或通配符', en: 'files, folders or patterns' }),
      )
      .option(
        say({ zh: '--baseline <文件>', en: '--baseline <path>' }),
        say({
          zh: `登记文件，默认是配置里的，没有则是 ${BASELINE_NAME}`,
          en: `the file; as a rule that of the config, else ${BASELINE_NAME}`,
        }),
      );
    if (name !== 'prune') {
      one
        .option(
          say({ zh: '--reason <理由>', en: '--reason <why>' }),
          say({ zh: '为什么可以接受（必填）', en: 'why they are accepted (needed)' }),
        )
        .option(
          say({ zh: '--author <姓名>', en: '--author <name>' }),
          say({ zh: '谁接受的，默认是登录名', en: 'who accepts them, as a rule the login name' }),
        )
        .addOption(
          new Option(
            say({ zh: '--expires <日期>', en: '--expires <day>' }),
            say({ zh: '接受到哪一天，如 2026-12-31', en: 'last day they are accepted, such as 2026-12-31' }),
          ).argParser(dayOf('--expires')),
        );
    }
    for (const option of configOptions(say)) one.addOption(option);
    one
      .addOption(passwordOption(say))
      .addOption(inputFormatOption(say))
      .addOption(languageOption(say))
      .action(async (paths: string[], flags: BaselineFlags) => {
        finish(await baseline(name, paths, flags, session));
      });
  }
}
