import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { fish } from '../../../src/cli/completion/fish.ts';
import { SCRIPTS, namedRules } from '../../../src/cli/completion/index.ts';
import { treeOf, withCommands } from '../../../src/cli/completion/tree.ts';
import { zsh } from '../../../src/cli/completion/zsh.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { openSession } from '../../../src/cli/session.ts';
import { oneOf } from '../../../src/cli/values.ts';
import { speaker } from '../../../src/report/language.ts';
import { RULES } from '../../../src/rules/index.ts';

const NAMED = namedRules(RULES, speaker('zh'));

const treeIn = (...argv: string[]): ReturnType<typeof treeOf> =>
  treeOf(createProgram({ session: openSession(argv), finish: () => undefined }));

describe('what is completed', () => {
  it('is the same in either language, but for the words that describe it', () => {
    const shape = (...argv: string[]): unknown =>
      withCommands(treeIn(...argv)).map(({ words, options, argument }) => ({
        words,
        argument: argument?.offers,
        options: options.map(({ names, value }) => [names, value?.offers]),
      }));
    expect(shape('--lang', 'en')).toEqual(shape());
  });

  it.each(Object.entries(SCRIPTS))('is all in the script of %s', (_, script) => {
    const text = script(treeIn(), NAMED);
    const nodes = withCommands(treeIn());
    const words = nodes.flatMap(({ words: called, options }) => [
      ...called,
      ...options.flatMap(({ names }) => names.map((name) => name.replace(/^-+/u, ''))),
    ]);
    for (const word of [...words, ...RULES.map(({ id }) => id)]) expect(text).toContain(word);
  });
});

/** Words that mean something to a shell. */
const program = new Command('juesuan').description('x');
program
  .command('all')
  .description("it's: [all] $(x)")
  .argument('<path>')
  .addOption(new Option('-k, --kind <a|b>', "it's \\ [a]: `x`").argParser(oneOf('--kind', ['a', 'b'])))
  .addOption(new Option('--reason <why>', 'w'));

describe('the script for zsh', () => {
  const lines = zsh(treeOf(program), [])
    .split('\n')
    .map((line) => line.trim());

  it('is one of a command', () => {
    expect(lines[0]).toBe('#compdef juesuan');
  });

  it('describes commands and options, and takes what they are described by for words', () => {
    expect(lines).toContain(String.raw`'all:it'\''s\: [all] $(x)'`);
    const described = String.raw`[it'\''s \\ \[a\]\: ${'`x`'}]:a|b:(a b)'`;
    expect(lines).toContain(`'*-k${described} '*--kind=${described} \\`);
    expect(lines).toContain("'*--reason=[w]:why: ' \\");
    expect(lines).toContain("'*:path:_files'");
  });

  it('calls the function of every command', () => {
    expect(lines).toContain('all) _juesuan_all ;;');
    expect(lines).toContain('_juesuan_all() {');
  });

  it('tells rules with their titles', () => {
    expect(zsh(treeOf(program), NAMED)).toContain(
      "'cross-table/income-total:收入支出决算总表的本年收入合计等于收入决算表的合计'",
    );
  });
});

describe('the script for fish', () => {
  const lines = fish(treeOf(program), []).split('\n');

  it('describes commands and options, and takes what they are described by for words', () => {
    const root = "complete -c juesuan -n 'not __fish_seen_subcommand_from all help'";
    expect(lines).toContain(String.raw`${root} -a all -d 'it\'s: [all] $(x)'`);
    const all = "complete -c juesuan -n '__fish_seen_subcommand_from all'";
    expect(lines).toContain(String.raw`${all} -s k -l kind -r -f -a 'a b' -d 'it\'s \\ [a]: ${'`x`'}'`);
    expect(lines).toContain(`${all} -l reason -r -f -d 'w'`);
    expect(lines).toContain(`${all} -F`);
  });

  it('offers nothing under a command but what it has', () => {
    expect(lines).toContain('complete -c juesuan -f');
  });
});
