import { InputError } from '../errors.ts';
import type { Words } from '../model/index.ts';

/** Why a file of a known kind is not read. */
export type Reason = 'damaged' | 'encrypted' | 'too-large';

/** Content that cannot be read, thrown where the path of its file is not known. */
export class Unreadable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}

/** What is thrown in place of that, in the words of a kind of file; whatever else was thrown is so again. */
export function refusalIn(words: Readonly<Record<Reason, Words>>, cause: unknown, path: string): unknown {
  if (!(cause instanceof Unreadable)) return cause;
  return new InputError(cause.reason, path, words[cause.reason], { cause });
}
