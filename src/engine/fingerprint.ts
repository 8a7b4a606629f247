const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/**
 * Sixteen hexadecimal digits that stand for these words in this order: their FNV-1a hash of 64 bits (Fowler, Noll
 * and Vo). It need not withstand an adversary, and the engine thus runs wherever JavaScript does.
 */
export function fingerprint(...words: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(words.join('\u0000'))) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, '0');
}
