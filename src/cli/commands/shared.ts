import { Option, type Command } from 'commander';
import type { InputFormat } from '../../parse.ts';
import type { Language, Say } from '../../report/language.ts';
import { oneOf } from '../values.ts';
import type { ExitStatus, Session } from '../session.ts';

/** What a command is declared with. */
export interface Declaring {
  readonly session: Session;
  readonly finish: (status: ExitStatus) => void;
}

export function languageOption(say: Say): Option {
  const description = say({ zh: '语言：zh（默认）或 en', en: 'language: zh (the usual) or en' });
  return new Option('--lang <zh|en>', description).argParser(oneOf<Language>('--lang', ['zh', 'en']));
}

export function outputOption(say: Say): Option {
  return new Option(
    say({ zh: '-o, --output <文件>', en: '-o, --output <path>' }),
    say({ zh: '把结果写到文件，不写到标准输出', en: 'write to a file instead of standard output' }),
  );
}

export function inputFormatOption(say: Say): Option {
  return new Option(
    '--input-format <text|json>',
    say({
      zh: '输入的格式：text 是报告文本，json 是 parse 的输出；默认看内容和文件名',
      en: 'format of the input: text of a report, or the json of parse; told by content and name as a rule',
    }),
  ).argParser(oneOf<InputFormat>('--input-format', ['text', 'json']));
}

export function asOneOption(say: Say): Option {
  return new Option(
    '--as-one',
    say({
      zh: '这些文件合起来是一份报告，如 说明.docx 附表.xls；以第一个文件命名',
      en: 'the files are one report together, such as text.docx tables.xls; the first names it',
    }),
  );
}

/** What is on the command line can be seen by others who use the machine, so it may be given otherwise. */
export function passwordOption(say: Say): Option {
  return new Option(
    say({ zh: '--password <密码>', en: '--password <password>' }),
    say({
      zh: '打开加密 PDF 的密码；写在命令行别人也看得到，不如设成环境变量',
      en: 'what an encrypted PDF opens with; others can see the command line, unlike the environment',
    }),
  ).env('JUESUAN_PASSWORD');
}

export function configOptions(say: Say): Option[] {
  return [
    new Option(
      say({ zh: '--config <文件>', en: '--config <path>' }),
      say({
        zh: '配置文件，默认向上找 juesuan.config.json、.yaml 或 .yml',
        en: 'the config, as a rule juesuan.config.json, .yaml or .yml found upwards',
      }),
    ),
    new Option('--no-config', say({ zh: '不用配置文件', en: 'without a config' })),
  ];
}

export function addColorOptions(command: Command, say: Say): Command {
  return command
    .option('--color', say({ zh: '总是用颜色', en: 'always use colours' }))
    .option(
      '--no-color',
      say({ zh: '不用颜色（也可设环境变量 NO_COLOR）', en: 'no colours (as with NO_COLOR set)' }),
    );
}
