import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that stand for these words in this order. */
export function fingerprint(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, 16);
}
