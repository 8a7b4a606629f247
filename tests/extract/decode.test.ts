import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { decode } from '../../src/extract/decode.ts';
import { thrownBy } from '../support/thrown.ts';
import { inGbk } from '../support/gbk.ts';

const WORDS = '公开01表\t４１７１．７３\n';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

/** A page in some encoding that says it is in another, or says nothing. */
function page(words: Uint8Array, stated: string): Uint8Array {
  const head =
    stated === '' ? '<html>' : `<html><meta http-equiv=Content-Type content="text/html; charset=${stated}">`;
  return Buffer.concat([Buffer.from(`${head}<body>`), words]);
}

const REPORT = '示例区财政局二〇二四年度部门决算公开，收入总计1,234.56万元';
/** 中文 in Big5. */
const BIG5 = Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5]);

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

describe('a web page', () => {
  it.each([
    ['GBK', inGbk(REPORT), 'gb2312', REPORT],
    ['GBK that says nothing', inGbk(REPORT), '', REPORT],
    ['GBK that says UTF-8', inGbk(REPORT), 'utf-8', REPORT],
    ['GBK that says Latin', inGbk(REPORT), 'iso-8859-1', REPORT],
    ['UTF-8 that says GBK', Buffer.from(REPORT), 'gbk', REPORT],
    ['UTF-8 that says UTF-16', Buffer.from(REPORT), 'utf-16', REPORT],
    ['Big5', BIG5, 'big5', '中文'],
    ['an encoding of no name', inGbk(REPORT), 'no-such-thing', REPORT],
  ])('is read in %s', (_, words, stated, text) => {
    expect(decode(page(words, stated), 'a.htm').split('<body>')[1]).toBe(text);
  });

  const broken = Uint8Array.from([0xff]);
  it.each([
    ['GBK', inGbk(REPORT), inGbk(REPORT), 'gb2312'],
    ['UTF-8', Buffer.from(REPORT), Buffer.from(REPORT), 'utf-8'],
    ['UTF-8 that says GBK', Buffer.from(REPORT), Buffer.from(REPORT), 'gbk'],
    ['UTF-8 with a control character', Buffer.from(`${REPORT}\u0000`), Buffer.from(REPORT), ''],
  ])('with a few broken bytes is read, and they are marked: %s', (_, before, behind, stated) => {
    const text = decode(page(Buffer.concat([before, broken, behind]), stated), 'a.htm');
    expect(text.split('<body>')[1]).toMatch(new RegExp(`^${REPORT}\ufffd+${REPORT}$`, 'u'));
  });

  it('that is none of these is no text', () => {
    const bytes = page(
      Uint8Array.from({ length: 400 }, (_, index) => 0xff - (index % 2)),
      '',
    );
    expect(thrownBy(() => decode(bytes, 'a.htm'))).toMatchObject({ code: 'binary', path: 'a.htm' });
  });
});
