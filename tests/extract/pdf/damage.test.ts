import { readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDamaged } from '../../../src/extract/pdf/damage.ts';
import { extractPdf } from '../../../src/extract/pdf/index.ts';

const WORDS = Buffer.from('BT /F 10 Tf <53D1> Tj ET '.repeat(20));
const PACKED = deflateSync(WORDS);
const HEADER = PACKED.subarray(0, 2);
const RAW = deflateRawSync(WORDS);

/** A stream with its object; what is packed otherwise says so. */
const stream = (data: Uint8Array, entries = '/Filter /FlateDecode', number = 2): string =>
  `${number} 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\r\n${latin1(data)}\nendstream\nendobj\n`;
const latin1 = (data: Uint8Array): string => Buffer.from(data).toString('latin1');
const page = (contents: string): string => `1 0 obj\n<< /Type /Page /Contents ${contents} >>\nendobj\n`;
const TAIL = 'trailer\n<< /Root 3 0 R >>\nstartxref\n9\n%%EOF\n';
const SOUND = page('2 0 R') + stream(PACKED);

/** With its second byte from the end another. */
const missummed = Uint8Array.from(PACKED).fill(1, -2, -1);
const flipped = Uint8Array.from(PACKED).fill(0xff, 8, 12);

describe('a PDF', () => {
  it.each([
    ['with a stream that unpacks', SOUND + TAIL, false],
    [
      'that packs in lists of one way',
      page('[2 0 R]') + stream(PACKED, '/Filter [ /FlateDecode ]') + TAIL,
      false,
    ],
    ['whose streams have no checksum', page('2 0 R') + stream(Buffer.concat([HEADER, RAW])) + TAIL, false],
    ['whose checksums are all wrong', page('2 0 R') + stream(missummed) + TAIL, false],
    ['with one wrong checksum', SOUND + stream(missummed, '/Filter /FlateDecode', 4) + TAIL, true],
    ['with a stream that does not unpack', page('2 0 R') + stream(flipped) + TAIL, true],
    ['with a stream cut short', page('2 0 R') + stream(PACKED.subarray(0, 20)) + TAIL, true],
    [
      'with a picture that does not unpack',
      SOUND + stream(flipped, '/Subtype /Image /Filter /FlateDecode') + TAIL,
      false,
    ],
    [
      'with a font that does not unpack',
      SOUND + stream(flipped, '/Length1 900 /Filter /FlateDecode') + TAIL,
      false,
    ],
    [
      'with a stream packed in two ways',
      SOUND + stream(flipped, '/Filter [/ASCII85Decode /FlateDecode]') + TAIL,
      false,
    ],
    ['with a stream that is not packed', page('2 0 R') + stream(WORDS, '') + TAIL, false],
    ['that is enciphered', page('2 0 R') + stream(flipped) + TAIL.replace('<<', '<< /Encrypt 9 0 R'), false],
    ['without the end', SOUND, true],
    ['that goes on behind an earlier end', SOUND + TAIL + stream(PACKED, '/Filter /FlateDecode', 5), true],
    ['with something behind its end', `${SOUND}${TAIL}<!-- served -->`, false],
    [
      'whose page has its content in an object that is missing',
      page('[2 0 R 7 0 R]') + stream(PACKED) + TAIL,
      true,
    ],
    ['whose note has its words in place', `${SOUND}4 0 obj\n<< /Contents (7 0 R) >>\nendobj\n${TAIL}`, false],
    [
      'whose pages are packed, and the content of one is missing',
      stream(deflateSync(Buffer.from('<< /Contents 7 0 R >>')), '/Type /ObjStm /Filter /FlateDecode') + TAIL,
      true,
    ],
  ])('%s is damaged or not', (_, file, expected) => {
    expect(isDamaged(Buffer.from(`%PDF-1.7\n${file}`, 'latin1'))).toBe(expected);
  });

  it('that is made to unpack for ever is not looked through to its end', () => {
    const bomb = stream(deflateSync(Buffer.alloc(24 * 1024 * 1024)));
    const file = bomb.repeat(9) + stream(flipped) + TAIL;
    expect(isDamaged(Buffer.from(file, 'latin1'))).toBe(false);
  });

  it('is told as damaged where it is read', async () => {
    const sound = readFileSync(new URL('../../../fixtures/formats/report.pdf', import.meta.url));
    const damaged = Uint8Array.from(sound);
    const at = sound.indexOf('endstream', sound.length / 2) - 20;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    const kinds = await Promise.all(
      [sound, damaged].map(async (bytes) => {
        const { notices } = await extractPdf({ bytes, path: 'a.pdf', password: null });
        return notices.map(({ kind }) => kind);
      }),
    );
    expect(kinds).toEqual([[], ['damaged']]);
  });
});
