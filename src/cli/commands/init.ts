import { Option, type Command } from 'commander';
import { init, type ConfigFormat, type InitFlags } from '../init.ts';
import { oneOf } from '../values.ts';
import { languageOption, type Declaring } from './shared.ts';

export function declareInit(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const format = new Option(
    say({ zh: '-f, --format <名称>', en: '-f, --format <name>' }),
    say({
      zh: '写成 yaml（默认，带注释）或 json',
      en: 'yaml (the usual, with comments) or json',
    }),
  ).argParser(oneOf<ConfigFormat>('--format', ['yaml', 'json']));
  program
    .command('init')
    .usage(say({ zh: '[选项]', en: '[options]' }))
    .description(say({ zh: '在当前文件夹写一份配置', en: 'write a config into this folder' }))
    .addOption(format)
    .addOption(languageOption(say))
    .action(async (flags: InitFlags) => {
      finish(await init(flags, session));
    });
}
