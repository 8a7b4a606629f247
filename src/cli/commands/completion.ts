import { Argument, type Command } from 'commander';
import { RULES } from '../../rules/index.ts';
import { oneOf } from '../values.ts';
import { languageOption, type Declaring } from './shared.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

export function declareCompletion(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const shell = new Argument(
    `<${SHELLS.join('|')}>`,
    say({ zh: '用哪一种命令行环境', en: 'which shell' }),
  ).argParser(oneOf<Shell>('completion', SHELLS));
  program
    .command('completion')
    .usage('<shell>')
    .description(
      say({
        zh: '输出命令补全脚本：按 Tab 补全命令、选项、规则名和文件名',
        en: 'print a script that makes Tab complete commands, options, rules and files',
      }),
    )
    .addArgument(shell)
    .addOption(languageOption(say))
    .action(async (name: Shell) => {
      const { completion } = await import('../completion/index.ts');
      finish(await completion(name, program, RULES, session));
    });
}
