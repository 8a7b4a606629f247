import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/index.ts';
import { latticesOf } from '../../../src/extract/pdf/lattice.ts';
import { BoundedMemory } from '../../../src/extract/pdf/memory.ts';
import { pdfOf, ruledGrid } from '../../support/pdf.ts';
import { Random } from '../../support/generated/random.ts';
import { InputError } from '../../../src/errors.ts';
import type { Document } from '../../../src/model/index.ts';

const read = (bytes: Uint8Array): Promise<Document> => extractPdf({ bytes, path: 'a.pdf', password: null });

describe('a PDF made to take long', () => {
  it('is refused where a page has a hundred thousand drawings', async () => {
    const drawing = '1 1 m 9 9 l S\n'.repeat(100_001);
    await expect(read(pdfOf([{ drawing }]))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('has no table where it draws thousands of lines that cross', () => {
    const rules = Array.from({ length: 3000 }, (_, index) => ({ at: 3 * index, from: 0, to: 9000 }));
    expect(latticesOf({ horizontal: rules, vertical: rules })).toEqual([]);
  });
});

describe('the memory PDFium may take', () => {
  /** Grows as WebAssembly.Memory does, by pages of 64 KB. */
  const memoryOf = (pages: number) => {
    const memory = {
      buffer: { byteLength: pages * 65_536 },
      grow(more: number) {
        memory.buffer = { byteLength: memory.buffer.byteLength + more * 65_536 };
        return 0;
      },
    };
    return memory;
  };

  it('grows to its bound and no further', () => {
    const memory = memoryOf(2);
    const bounded = new BoundedMemory({ memory }, 4 * 65_536);
    memory.grow(2);
    expect(bounded.isFull).toBe(false);
    expect(() => memory.grow(1)).toThrow(RangeError);
    expect(bounded.isFull).toBe(true);
  });
});

describe('a damaged PDF', () => {
  const sound = pdfOf([
    ruledGrid([
      ['项目', '决算数'],
      ['合计', '650.00'],
    ]),
  ]);

  it('is read or refused, whatever the damage', async () => {
    const random = new Random(20_240_501);
    const damaged = Array.from({ length: 150 }, () => {
      const bytes = Uint8Array.from(sound);
      for (let count = 0; count < 8; count += 1)
        bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
      return random.chance(0.25) ? bytes.slice(0, random.whole(0, bytes.length)) : bytes;
    });
    const outcomes = await Promise.all(
      damaged.map((bytes) =>
        read(bytes).then(
          () => 'read',
          (error: unknown) => (error instanceof InputError ? 'refused' : error),
        ),
      ),
    );
    expect(new Set(outcomes)).toEqual(new Set(['read', 'refused']));
  });
});
