import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/report/clean.ts';

describe('text of a document', () => {
  it.each([
    ['colours and cursor movements', '\u001b[31m红\u001b[2J', '[31m红[2J'],
    ['a title of the window', '\u001b]0;x\u0007决算', ']0;x决算'],
    ['C1 controls', '决\u009b31m算', '决31m算'],
    ['marks that turn the direction', '\u202e12.34\u202c', '12.34'],
    ['invisible joiners', '决\u200b算\ufeff', '决算'],
    ['lines and tabs', '人员\n\t经费', '人员 经费'],
  ])('loses %s', (_, hostile, harmless) => {
    expect(clean(hostile)).toBe(harmless);
  });

  it('never holds a control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
