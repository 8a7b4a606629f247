import { Option, type Command } from 'commander';
import { parse, type ModelFormat, type ParseFlags } from '../parse.ts';
import { oneOf } from '../values.ts';
import {
  asOneOption,
  inputFormatOption,
  languageOption,
  outputOption,
  passwordOption,
  type Declaring,
} from './shared.ts';

export function declareParse(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const format = new Option(
    say({ zh: '-f, --format <名称>', en: '-f, --format <name>' }),
    say({ zh: '输出格式：json（默认）', en: 'output format: json (the usual)' }),
  ).argParser(oneOf<ModelFormat>('--format', ['json']));
  program
    .command('parse')
    .usage(say({ zh: '<路径…> [选项]', en: '<paths…> [options]' }))
    .description(
      say({
        zh: '把一份报告读成结构化数据，其 JSON 可再交给 check',
        en: 'read one report into data, whose JSON check accepts again',
      }),
    )
    .argument(
      say({ zh: '<路径...>', en: '<paths...>' }),
      say({ zh: '文件，或 - 表示标准输入', en: 'files, or - for standard input' }),
    )
    .addOption(format)
    .addOption(outputOption(say))
    .addOption(asOneOption(say))
    .addOption(passwordOption(say))
    .addOption(inputFormatOption(say))
    .addOption(languageOption(say))
    .action(async (paths: [string, ...string[]], flags: ParseFlags) => {
      finish(await parse(paths, flags, session));
    });
}
