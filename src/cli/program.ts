import { Command } from 'commander';
import { VERSION } from '../report/version.ts';
import type { Severity } from '../model/index.ts';
import type { InputFormat } from '../parse.ts';
import type { Language, Say } from '../report/language.ts';
import type { CheckFlags } from './check.ts';
import type { ExplainFlags } from './explain.ts';
import { EXAMPLES, helpIn } from './help.ts';
import { formatRequest } from './outputs.ts';
import type { ModelFormat, ParseFlags } from './parse.ts';
import type { CatalogueFormat, RulesFlags } from './rules.ts';
import type { ExitStatus, Session } from './session.ts';
import { countOf, names, oneOf } from './values.ts';

type Finish = (status: ExitStatus) => void;

/** Everything that can be said on the command line. What a command does is loaded only when it is called. */
export function createProgram(session: Session, finish: Finish): Command {
  const { say } = session;
  const program = new Command('juesuan')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpIn(say))
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }))
    .description(
      say({
        zh: '核对部门（单位）决算公开：哪些数字对不上、在哪里、差多少、为什么。',
        en: "Reconciles a Chinese government unit's published final accounts: what does not tie, where, by how much and why.",
      }),
    )
    .version(VERSION, '-V, --version', say({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'show this help' }))
    .helpCommand(
      say({ zh: 'help [命令]', en: 'help [command]' }),
      say({ zh: '显示某个命令的帮助', en: 'show the help of a command' }),
    )
    .addHelpText('after', `\n${say(EXAMPLES)}`);
  withLanguage(program, say);
  declareCheck(program, session, finish);
  declareParse(program, session, finish);
  declareRules(program, session, finish);
  declareExplain(program, session, finish);
  return program;
}

function declareCheck(program: Command, session: Session, finish: Finish): void {
  const { say } = session;
  const command = program
    .command('check')
    .usage(say({ zh: '<路径…> [选项]', en: '<paths…> [options]' }))
    .description(say({ zh: '核对一份或多份决算报告', en: 'check one report or many' }))
    .argument(
      say({ zh: '<路径...>', en: '<paths...>' }),
      say({ zh: '文件、文件夹、通配符，或 - 表示标准输入', en: 'files, folders, patterns, or - for standard input' }),
    )
    .option(
      say({ zh: '-f, --format <名称[=文件]>', en: '-f, --format <name[=path]>' }),
      say({
        zh: '输出格式：terminal（默认）、json、jsonl；可重复，=文件 表示写到文件',
        en: 'output format: terminal (the usual), json, jsonl; may be repeated; =path writes to a file',
      }),
      formatRequest,
    )
    .option(
      say({ zh: '-o, --output <文件>', en: '-o, --output <path>' }),
      say({ zh: '把结果写到文件，不写到标准输出', en: 'write to a file instead of standard output' }),
    )
    .option(
      say({ zh: '--fail-on <级别>', en: '--fail-on <severity>' }),
      say({
        zh: '达到此级别即以状态 1 退出：error（默认）、warning、info',
        en: 'exit with 1 at this severity or above: error (the usual), warning, info',
      }),
      oneOf<Severity>('--fail-on', ['error', 'warning', 'info']),
    )
    .option(
      say({ zh: '--max-warnings <个数>', en: '--max-warnings <n>' }),
      say({ zh: '警告多于此数即以状态 1 退出', en: 'exit with 1 if there are more warnings than this' }),
      countOf('--max-warnings'),
    )
    .option(
      say({ zh: '--only <规则或组>', en: '--only <rule or group>' }),
      say({ zh: '只用这些规则，可重复或用逗号分隔', en: 'check these alone; may be repeated or separated by commas' }),
      names,
    )
    .option(
      say({ zh: '--skip <规则或组>', en: '--skip <rule or group>' }),
      say({ zh: '不用这些规则，可重复或用逗号分隔', en: 'leave these out; may be repeated or separated by commas' }),
      names,
    )
    .option(
      '--verbose',
      say({
        zh: '也列出四舍五入能解释的差、各规则的条数和没有核对到的数字',
        en: 'also show what rounding explains, the relations of each rule, and figures nothing ties',
      }),
    )
    .option('--quiet', say({ zh: '屏幕上只显示错误，退出状态不变', en: 'only errors on screen; the exit status stays' }));
  withInputFormat(command, say);
  withColor(command, say);
  withLanguage(command, say);
  command.action(async (paths: string[], flags: CheckFlags) => {
    const { check } = await import('./check.ts');
    finish(await check(paths, flags, session));
  });
}

function declareParse(program: Command, session: Session, finish: Finish): void {
  const { say } = session;
  const command = program
    .command('parse')
    .usage(say({ zh: '<路径> [选项]', en: '<path> [options]' }))
    .description(say({ zh: '把报告读成结构化数据，其 JSON 可再交给 check', en: 'read a report into data, which check accepts again' }))
    .argument(say({ zh: '<路径>', en: '<path>' }), say({ zh: '文件，或 - 表示标准输入', en: 'a file, or - for standard input' }))
    .option(
      say({ zh: '-f, --format <名称>', en: '-f, --format <name>' }),
      say({ zh: '输出格式：json（默认）', en: 'output format: json (the usual)' }),
      oneOf<ModelFormat>('--format', ['json']),
    )
    .option(
      say({ zh: '-o, --output <文件>', en: '-o, --output <path>' }),
      say({ zh: '把结果写到文件，不写到标准输出', en: 'write to a file instead of standard output' }),
    );
  withInputFormat(command, say);
  withLanguage(command, say);
  command.action(async (path: string, flags: ParseFlags) => {
    const { parse } = await import('./parse.ts');
    finish(await parse(path, flags));
  });
}
