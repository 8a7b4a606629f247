import type { Command } from 'commander';
import { standardOutput } from '../../io/write.ts';
import type { ExitStatus, Session } from '../session.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { treeOf } from './tree.ts';
import { zsh } from './zsh.ts';

export const SCRIPTS = { bash, zsh, fish } as const;

/** Prints what makes a shell complete the command line of a program; nothing is started when it does. */
export async function completion(
  shell: keyof typeof SCRIPTS,
  program: Command,
  { say }: Session,
): Promise<ExitStatus> {
  await standardOutput().write(SCRIPTS[shell](treeOf(program), say));
  return 0;
}
