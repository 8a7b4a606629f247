import type { Command } from 'commander';
import { standardOutput } from '../../io/write.ts';
import type { Say } from '../../report/language.ts';
import { RULE_GROUPS, type Rule } from '../../rules/rule.ts';
import type { ExitStatus, Session } from '../session.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import type { NamedRule } from './offers.ts';
import { treeOf } from './tree.ts';
import { zsh } from './zsh.ts';

export const SCRIPTS = { bash, zsh, fish } as const;

/**
 * Prints what makes a shell complete the command line of a program; nothing is started when it does. The rules are
 * given, for what is imported from here and from where the program starts costs every start.
 */
export async function completion(
  shell: keyof typeof SCRIPTS,
  program: Command,
  rules: readonly Rule[],
  { say }: Session,
): Promise<ExitStatus> {
  await standardOutput().write(SCRIPTS[shell](treeOf(program), namedRules(rules, say)));
  return 0;
}

export function namedRules(rules: readonly Rule[], say: Say): NamedRule[] {
  return [
    ...RULE_GROUPS.map((name) => ({ name, title: '' })),
    ...rules.map(({ id, title }) => ({ name: id, title: say(title) })),
  ];
}
