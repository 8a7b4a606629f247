import type { NamedRule, Offers } from './offers.ts';
import { withCommands, type CommandNode, type OptionNode } from './tree.ts';

/** The completion for fish from 3.0 on. */
export function fish(tree: CommandNode, rules: readonly NamedRule[]): string {
  return `# fish completion for juesuan, made by: juesuan completion fish

function __juesuan_rules
    printf '%s\\t%s\\n' \\
${rules.map(ruleLine).join(' \\\n')}
end

# Each format, and each with files after an equals sign once there is one.
function __juesuan_formats
    set -l word (commandline -ct | string replace -r '^-[^=]*=' '')
    if string match -q -- '*=*' $word
        set -l name (string split -m 1 = -- $word)
        __fish_complete_path "$name[2]" | string replace -r '^' "$name[1]="
    else
        printf '%s\\n' $argv
    end
end

complete -c juesuan -f
${withCommands(tree).flatMap(commandLines).join('\n')}
`;
}

function commandLines(node: CommandNode): string[] {
  const when = `complete -c juesuan -n ${quoted(condition(node))}`;
  const { commands, argument, options } = node;
  return [
    ...commands.map((one) => `${when} -a ${one.words.at(-1) ?? ''} -d ${quoted(one.description)}`),
    ...(argument === null || commands.length > 0 ? [] : [`${when} ${offered(argument.offers)}`]),
    ...options.map((option) => `${when} ${optionWords(option)}`),
  ];
}

/** Whether the line so far has called this command and none under it. */
function condition({ words, commands }: CommandNode): string {
  const called = words.map((word) => `__fish_seen_subcommand_from ${word}`);
  const under = commands.map((one) => one.words.at(-1)).join(' ');
  return [...called, ...(under === '' ? [] : [`not __fish_seen_subcommand_from ${under}`])].join('; and ');
}

function optionWords({ names, description, value }: OptionNode): string {
  const spelt = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [
    ...spelt,
    ...(value === null ? [] : ['-r', offered(value.offers)]),
    `-d ${quoted(description)}`,
  ].join(' ');
}

function offered(offers: Offers): string {
  switch (offers.kind) {
    case 'files':
      return '-F';
    case 'rules':
      return "-f -a '(__juesuan_rules)'";
    case 'words':
      return `-f -a ${quoted(offers.words.join(' '))}`;
    case 'formats':
      return `-f -a ${quoted(`(__juesuan_formats ${offers.words.join(' ')})`)}`;
    case 'anything':
      return '-f';
  }
}

function ruleLine({ name, title }: NamedRule): string {
  return `        ${name} ${quoted(title)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
