import type { Command, Option } from 'commander';
import { offersAt, type Offers } from './offers.ts';

/** A command as a shell completes it. */
export interface CommandNode {
  /** How it is called: nothing for the program itself, `baseline create` in two words. */
  readonly words: readonly string[];
  readonly description: string;
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
  /** What it takes besides options, however many. */
  readonly argument: Taken | null;
}

export interface OptionNode {
  /** `-f` and `--format`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly value: Taken | null;
}

/** A value: what the help calls it, and what may be offered for it. */
export interface Taken {
  readonly label: string;
  readonly offers: Offers;
}

/** Everything that the help of a command, and of those under it, tells; `commands` are those beside it. */
export function treeOf(
  command: Command,
  words: readonly string[] = [],
  commands: readonly string[] = [],
): CommandNode {
  const help = command.createHelp();
  const [argument] = command.registeredArguments;
  const under = help.visibleCommands(command);
  const names = under.map((one) => one.name());
  return {
    words,
    description: command.description(),
    options: help.visibleOptions(command).map(optionNode),
    commands: under.map((one) => treeOf(one, [...words, one.name()], names)),
    argument: argument === undefined ? null : taken(argument.name(), argument.parseArg, commands),
  };
}

function optionNode({ flags, short, long, description, parseArg }: Option): OptionNode {
  const [, label] = /[<[](.+)[\]>]$/u.exec(flags) ?? [];
  return {
    names: [short, long].filter((name) => typeof name === 'string'),
    description,
    value: label === undefined ? null : taken(label, parseArg),
  };
}

function taken(label: string, reader: object | undefined, commands: readonly string[] = []): Taken {
  return { label, offers: offersAt(label, reader, commands) };
}

/** A command and all those under it. */
export function withCommands(node: CommandNode): CommandNode[] {
  return [node, ...node.commands.flatMap(withCommands)];
}
