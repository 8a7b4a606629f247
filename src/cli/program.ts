import { Command } from 'commander';
import { VERSION } from '../report/version.ts';
import { declareBaseline } from './commands/baseline.ts';
import { declareCheck } from './commands/check.ts';
import { declareCompletion } from './commands/completion.ts';
import { declareDiff } from './commands/diff.ts';
import { declareInit } from './commands/init.ts';
import { declareParse } from './commands/parse.ts';
import { declareRollup } from './commands/rollup.ts';
import { declareExplain, declareRules } from './commands/rules.ts';
import { languageOption, type Declaring } from './commands/shared.ts';

/** Thrown instead of printing help, which takes more to lay out than commander knows. */
export class HelpAsked extends Error {
  readonly command: Command;
  /** Whether it is shown for want of a command rather than asked for. */
  readonly missed: boolean;

  constructor(command: Command, missed: boolean) {
    super('help');
    this.command = command;
    this.missed = missed;
  }
}

const SILENT = (): void => undefined;

/**
 * Everything that can be said on the command line. Commander prints nothing itself, and what a command does, or how
 * help is laid out, is loaded only when it is called for.
 */
export function createProgram(declaring: Declaring): Command {
  const { say } = declaring.session;
  const program = new Command('juesuan')
    .exitOverride()
    .configureOutput({ writeOut: SILENT, writeErr: SILENT, outputError: SILENT })
    .addHelpText('beforeAll', ({ command, error }) => {
      throw new HelpAsked(command, error);
    })
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }))
    .description(
      say({
        zh: '核对部门（单位）决算公开：哪些数字对不上、在哪里、差多少、怎么改。',
        en: "Reconciles a Chinese government unit's published final accounts: what does not tie, where and by how much.",
      }),
    )
    .version(VERSION, '-V, --version', say({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'show this help' }))
    .helpCommand(
      say({ zh: 'help [命令]', en: 'help [command]' }),
      say({ zh: '显示某个命令的帮助', en: 'show the help of a command' }),
    )
    .addOption(languageOption(say));
  declareCheck(program, declaring);
  declareDiff(program, declaring);
  declareRollup(program, declaring);
  declareParse(program, declaring);
  declareRules(program, declaring);
  declareBaseline(program, declaring);
  declareExplain(program, declaring);
  declareInit(program, declaring);
  declareCompletion(program, declaring);
  return program;
}
