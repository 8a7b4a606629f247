import { InputError } from '../../../src/errors.ts';
import type { Document } from '../../../src/model/index.ts';
import type { Source } from '../../../src/extract/index.ts';
import type { Random } from '../generated/random.ts';

/** What comes of a file: the code of why it is refused, or `read`; any other failure is one. */
export function outcomeOf(read: (source: Source) => Document, bytes: Uint8Array): string {
  try {
    read({ bytes, path: 'a', password: null });
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

/** Bytes with some bits turned, a block lost, doubled or nil, or the end cut off. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.whole(0, bytes.length - 1);
  const end = Math.min(bytes.length, start + random.whole(1, random.pick([1, 8, 64, 512])));
  const [before, block, behind] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (random.pick(['turn', 'turn', 'set', 'nil', 'lose', 'double', 'cut'] as const)) {
    case 'turn':
      return Buffer.concat([before, block.map((byte) => byte ^ (1 << random.whole(0, 7))), behind]);
    case 'set':
      return Buffer.concat([before, block.map(() => random.pick([0, 1, 0x7f, 0x80, 0xff])), behind]);
    case 'nil':
      return Buffer.concat([before, new Uint8Array(block.length), behind]);
    case 'lose':
      return Buffer.concat([before, behind]);
    case 'double':
      return Buffer.concat([before, block, block, behind]);
    case 'cut':
      return before;
  }
}
