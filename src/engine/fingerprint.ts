const SEEDS = [0x811c9dc5, 0xc9dc5118] as const;
const PRIME = 0x01000193;

/**
 * Sixteen hexadecimal digits that stand for these words in this order: two FNV-1a hashes of 32 bits (Fowler, Noll and
 * Vo) from different offsets. It need not withstand an adversary, and the engine thus runs wherever JavaScript does.
 */
export function fingerprint(...words: readonly string[]): string {
  const bytes = new TextEncoder().encode(words.join('\u0000'));
  return SEEDS.map((seed) => hash(bytes, seed).toString(16).padStart(8, '0')).join('');
}

function hash(bytes: Uint8Array, seed: number): number {
  let value = seed;
  for (const byte of bytes) value = Math.imul(value ^ byte, PRIME) >>> 0;
  return value;
}
