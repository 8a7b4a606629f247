import type { NamedRule, Offers } from './offers.ts';
import { withCommands, type CommandNode, type OptionNode, type Taken } from './tree.ts';

/** The completion for zsh, in a folder of `fpath` as `_juesuan` or read by the shell as it is. */
export function zsh(tree: CommandNode, rules: readonly NamedRule[]): string {
  return `#compdef juesuan
# zsh completion for juesuan, made by: juesuan completion zsh

${withCommands(tree).map(commandFunction).join('\n\n')}

__juesuan_rules() {
  local -a rules=(
${rules.map(ruleLine).join('\n')}
  )
  _describe -t rules rule rules
}

# A format, or the file it goes to.
__juesuan_format() {
  if compset -P 1 '*='; then _files; else compadd -- "$@"; fi
}

if [[ $funcstack[1] == _juesuan ]]; then _juesuan "$@"; else compdef _juesuan juesuan; fi
`;
}

function commandFunction(node: CommandNode): string {
  return node.commands.length > 0 ? functionOfMany(node) : functionOfOne(node);
}

function functionOfOne({ words, options, argument }: CommandNode): string {
  const specs = [
    ...options.map(optionSpec),
    ...(argument === null ? [] : [quoted(`*:${placeSpec(argument)}`)]),
  ];
  return `${functionOf(words)}() {
  _arguments -s -S \\
${lines(specs)}
}`;
}

function functionOfMany({ words, options, commands }: CommandNode): string {
  const described = commands.map((command) =>
    quoted(`${named(command)}:${escaped(command.description, ':')}`),
  );
  const cases = commands.map((command) => `      ${named(command)}) ${functionOf(command.words)} ;;`);
  return `${functionOf(words)}() {
  local context state state_descr line curcontext="$curcontext"
  local -A opt_args
  local -a commands=(
${described.map((each) => `    ${each}`).join('\n')}
  )
  _arguments -C -s -S \\
${lines([...options.map(optionSpec), "'1: :->command'", "'*:: :->rest'"])} && return
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
${cases.map((each) => `  ${each}`).join('\n')}
      esac
      ;;
  esac
}`;
}

/** An option that takes a value may be given again. */
function optionSpec({ names, description, value }: OptionNode): string {
  const what = `[${escaped(description, '[]:')}]`;
  const spelt = names.map((name) =>
    value === null ? name + what : `*${name.startsWith('--') ? `${name}=` : name}${what}:${placeSpec(value)}`,
  );
  return spelt.map(quoted).join(' ');
}

function placeSpec({ label, offers }: Taken): string {
  return `${escaped(label, ':')}:${action(offers)}`;
}

function action(offers: Offers): string {
  switch (offers.kind) {
    case 'files':
      return '_files';
    case 'rules':
      return '__juesuan_rules';
    case 'words':
      return `(${offers.words.join(' ')})`;
    case 'formats':
      // The blank keeps zsh from putting options before the words.
      return ` __juesuan_format ${offers.words.join(' ')}`;
    case 'anything':
      return ' ';
  }
}

function ruleLine({ name, title }: NamedRule): string {
  return `    ${quoted(title === '' ? name : `${name}:${escaped(title, ':')}`)}`;
}

function named({ words }: CommandNode): string {
  return words.at(-1) ?? '';
}

function functionOf(words: readonly string[]): string {
  return ['_juesuan', ...words].join('_');
}

function lines(specs: readonly string[]): string {
  return specs.map((spec) => `    ${spec}`).join(' \\\n');
}

/** With a backslash before backslashes and before what has a meaning of its own where it stands. */
function escaped(text: string, special: string): string {
  return Array.from(text, (character) =>
    `\\${special}`.includes(character) ? `\\${character}` : character,
  ).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
