import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { decode } from '../../src/extract/decode.ts';
import { thrownBy } from '../support/thrown.ts';

const WORDS = '公开01表\t４１７１．７３\n';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

/** 公开 in GB18030, then ASCII. */
const GB18030 = Uint8Array.from([0xb9, 0xab, 0xbf, 0xaa, 0x30, 0x31, 0x0a]);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS), WORDS],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`), WORDS],
    ['UTF-16 little-endian with a mark', utf16(WORDS, 'le', true), WORDS],
    ['UTF-16 big-endian with a mark', utf16(WORDS, 'be', true), WORDS],
    ['UTF-16 little-endian', utf16(WORDS, 'le', false), WORDS],
    ['UTF-16 big-endian', utf16(WORDS, 'be', false), WORDS],
    ['GB18030', GB18030, '公开01\n'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });

  it.each([
    ['nils', 'ab\u0000\u0000\u0000c', 'binary'],
    ['control characters', '公开\u0001\u0002', 'binary'],
  ])('refuses %s by name', (_, text, code) => {
    const error = thrownBy(() => decode(Buffer.from(text, 'utf8'), 'a.bin'));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code, path: 'a.bin' });
  });

  it('refuses bytes of no encoding', () => {
    expect(thrownBy(() => decode(Uint8Array.from([0xff, 0xff, 0xff]), 'a'))).toMatchObject({
      code: 'binary',
    });
  });
});
