import { Option, type Command } from 'commander';
import { explain, type ExplainFlags } from '../explain.ts';
import { rules, type CatalogueFormat, type RulesFlags } from '../rules.ts';
import { TABLE_IDS, type TableId } from '../../model/index.ts';
import { oneOf } from '../values.ts';
import { addColorOptions, configOptions, languageOption, type Declaring } from './shared.ts';

export function declareRules(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const format = new Option(
    say({ zh: '-f, --format <名称>', en: '-f, --format <name>' }),
    say({ zh: '输出格式：terminal（默认）或 json', en: 'output format: terminal (the usual) or json' }),
  ).argParser(oneOf<CatalogueFormat>('--format', ['terminal', 'json']));
  const table = new Option(
    say({ zh: '--table <表>', en: '--table <table>' }),
    say({
      zh: '只列用到这张表的规则：01 到 09',
      en: 'only the rules that read this table, 01 to 09',
    }),
  ).argParser(oneOf<TableId>('--table', TABLE_IDS));
  const command = program
    .command('rules')
    .usage(say({ zh: '[选项]', en: '[options]' }))
    .description(say({ zh: '列出全部规则，级别按配置', en: 'list all rules, as the config sets them' }))
    .addOption(format)
    .addOption(table);
  for (const option of configOptions(say)) command.addOption(option);
  addColorOptions(command.addOption(languageOption(say)), say).action(async (flags: RulesFlags) => {
    finish(await rules(flags, session));
  });
}

export function declareExplain(program: Command, { session, finish }: Declaring): void {
  const { say } = session;
  const command = program
    .command('explain')
    .usage(say({ zh: '<规则> [选项]', en: '<rule> [options]' }))
    .description(
      say({
        zh: '说明一条规则：公式、依据、为什么、怎么办、例子',
        en: 'explain one rule: formula, basis, why, remedy, an example',
      }),
    )
    .argument(
      say({ zh: '<规则>', en: '<rule>' }),
      say({
        zh: '规则的名字，见 juesuan rules；规则组的名字列出这一组',
        en: 'its id, as juesuan rules lists it; the name of a group lists the group',
      }),
    );
  for (const option of configOptions(say)) command.addOption(option);
  addColorOptions(command.addOption(languageOption(say)), say).action(
    async (id: string, flags: ExplainFlags) => {
      finish(await explain(id, flags, session));
    },
  );
}
