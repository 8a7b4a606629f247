import { DRIVER } from './bash-driver.ts';
import type { NamedRule, Offers } from './offers.ts';
import { withCommands, type CommandNode } from './tree.ts';

/** The completion for bash from 3.2 on, which needs nothing besides. */
export function bash(tree: CommandNode, rules: readonly NamedRule[]): string {
  const nodes = withCommands(tree);
  return `# bash completion for juesuan, made by: juesuan completion bash

_juesuan_rules=${quoted(rules.map(({ name }) => name).join(' '))}

# Whether a word is a command where it stands.
_juesuan_is_command() {
  case "$1 $2" in
    ${nodes.flatMap(commandPatterns).join(' | ')}) return 0 ;;
    *) return 1 ;;
  esac
}

# What may stand after an option of a command; fails where the option takes no value.
_juesuan_after() {
  case "$1 $2" in
${nodes.flatMap(optionCases).join('\n')}
    *) return 1 ;;
  esac
}

# The options of a command, and what else may stand in it.
_juesuan_inside() {
  case $1 in
${nodes.map(commandCase).join('\n')}
  esac
}

${DRIVER}`;
}

function commandPatterns({ words, commands }: CommandNode): string[] {
  return namesOf(commands).map((name) => quoted(`${called(words)} ${name}`));
}

function optionCases({ words, options }: CommandNode): string[] {
  return options.flatMap(({ names, value }) => {
    const patterns = names.map((name) => quoted(`${called(words)} ${name}`)).join(' | ');
    return value === null ? [] : [`    ${patterns}) ${offered(value.offers)} ;;`];
  });
}

function commandCase({ words, options, commands, argument }: CommandNode): string {
  const names = quoted(options.flatMap((option) => option.names).join(' '));
  const inside =
    commands.length > 0 ? { kind: 'words' as const, words: namesOf(commands) } : argument?.offers;
  return `    ${quoted(called(words))}) options=${names} ${offered(inside)} ;;`;
}

/** What is assigned: words to `offers`, and to `files` whether a file may stand there, at once or after a word. */
function offered(offers: Offers = { kind: 'anything' }): string {
  switch (offers.kind) {
    case 'files':
      return "offers='' files=here";
    case 'rules':
      return "offers=$_juesuan_rules files=''";
    case 'words':
      return `offers=${quoted(offers.words.join(' '))} files=''`;
    case 'formats':
      return `offers=${quoted(offers.words.join(' '))} files=after`;
    case 'anything':
      return "offers='' files=''";
  }
}

function called(words: readonly string[]): string {
  return ['juesuan', ...words].join(' ');
}

function namesOf(commands: readonly CommandNode[]): string[] {
  return commands.map(({ words }) => words.at(-1) ?? '');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
