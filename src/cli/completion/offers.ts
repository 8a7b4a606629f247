import { choicesOf } from '../values.ts';

/** What may stand in a place: any file, a rule, one of a few words, one of them with a file after `=`. */
export type Offers =
  | { readonly kind: 'files' | 'rules' | 'anything' }
  | { readonly kind: 'words' | 'formats'; readonly words: readonly string[] };

/** The name of a rule or of a group of rules, and what a rule is called. */
export interface NamedRule {
  readonly name: string;
  readonly title: string;
}

/** What the help calls a place, in either language. */
const PLACES: Readonly<Record<string, 'files' | 'rules' | 'commands'>> = {
  文件: 'files',
  path: 'files',
  路径: 'files',
  paths: 'files',
  上年: 'files',
  old: 'files',
  本年: 'files',
  new: 'files',
  规则: 'rules',
  rule: 'rules',
  规则或组: 'rules',
  'rule or group': 'rules',
  命令: 'commands',
  command: 'commands',
};

/** What may stand in a place of this name, which `reader` reads; nobody can guess a reason or a password. */
export function offersAt(
  label: string,
  reader: object | undefined,
  commands: readonly string[] = [],
): Offers {
  const choices = choicesOf(reader);
  if (choices !== undefined) return { kind: label.includes('=') ? 'formats' : 'words', words: choices };
  const kind = PLACES[label] ?? 'anything';
  return kind === 'commands' ? { kind: 'words', words: commands } : { kind };
}
