import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { extract } from '../../../src/extract/index.ts';
import { isWholeReport } from '../../../src/extract/bundle/whole.ts';
import { Random } from '../../support/generated/random.ts';
import { mutated } from '../../support/mutated.ts';
import { documentOf } from '../../support/sites.ts';
import { locked, namedInGbk, sourceOf, zipOf } from './zips.ts';

/** Texts with the file each stands in. */
async function placed(zip: Uint8Array): Promise<string[]> {
  const { path, blocks } = await extract(sourceOf(zip));
  expect(path).toBe('a.zip');
  return blocks.map((block) =>
    block.kind === 'text'
      ? `${block.at.file}: ${block.text}`
      : block.rows.map((row) => row.map(({ text, at }) => `${at.file}: ${text}`).join('|')).join(' / '),
  );
}

const report = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}.txt`, import.meta.url), 'utf8');

describe('a zip file', () => {
  it('is the files in it, in the order of their names, each place with its file', async () => {
    const zip = zipOf({
      '附表10.txt': '丙',
      '附表2.txt': '甲\t1\n乙\t2',
      '说明.htm': '<p>丁',
      '夹/戊.md': '戊',
    });
    expect(await placed(zip)).toEqual([
      '夹/戊.md: 戊',
      '说明.htm: 丁',
      '附表2.txt: 甲|附表2.txt: 1 / 附表2.txt: 乙|附表2.txt: 2',
      '附表10.txt: 丙',
    ]);
  });

  it('is without what is no document', async () => {
    const others = {
      '图.png': '\u0000',
      '__MACOSX/._甲.txt': '\u0000',
      '~$甲.docx': '\u0000',
      '.DS_Store': '\u0000',
      '夹/': '',
    };
    expect(await placed(zipOf({ ...others, '甲.txt': '甲' }))).toEqual(['甲.txt: 甲']);
  });

  it('may have names in GBK', async () => {
    expect(await placed(namedInGbk('说明.txt', '甲'))).toEqual(['说明.txt: 甲']);
  });

  it('may have a zip file in it', async () => {
    const inner = zipOf({ '1.txt': '甲', '2.txt': '乙' });
    expect(await placed(zipOf({ '表.zip': inner, '说明.txt': '丙' }))).toEqual([
      '表.zip/1.txt: 甲',
      '表.zip/2.txt: 乙',
      '说明.txt: 丙',
    ]);
  });

  it('tells of what is hidden in which file', async () => {
    const { notices } = await extract(
      sourceOf(zipOf({ '1.htm': '<p>甲<p hidden>乙', '2.htm': '<p>丙<p hidden>丁' })),
    );
    expect(notices.map(({ at, text }) => `${at.file}: ${text}`)).toEqual(['1.htm: 乙', '2.htm: 丁']);
  });
});

describe('a zip file that is not read', () => {
  const deep = zipOf({ '中.zip': zipOf({ '内.zip': zipOf({ 'a.txt': '甲' }) }) });
  const disguised = zipOf({ 'a.txt': zipOf({ 'b.txt': zipOf({ 'c.txt': '甲' }) }) });
  const many = zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.txt`, '甲'])));
  const halves = zipOf({ '1.zip': zipOf(hundred('a')), '2.zip': zipOf(hundred('b')), 'c.txt': '甲' });
  const blank = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);

  function without(zip: Uint8Array, place: number): Uint8Array {
    return zip.filter((_, index) => index !== place);
  }

  function hundred(name: string): Record<string, string> {
    return Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${name}${index}.txt`, '甲']));
  }

  it.each([
    ['with a password', locked(zipOf({ 'a.txt': '甲' })), 'encrypted', 'a.zip'],
    ['that lacks its end', zipOf({ 'a.txt': '甲' }).subarray(0, -8), 'damaged', 'a.zip'],
    ['that lacks a piece', without(zipOf({ 'a.txt': '甲' }), 40), 'damaged', 'a.zip'],
    ['without a document', zipOf({ 'a.png': '甲' }), 'no-reports', 'a.zip'],
    ['three deep', deep, 'unsupported', 'a.zip/中.zip/内.zip'],
    ['three deep, whatever its name', disguised, 'unsupported', 'a.zip/a.txt/b.txt'],
    ['of too many files', many, 'too-large', 'a.zip'],
    ['of too many files in zip files', halves, 'too-large', 'a.zip/2.zip'],
    ['with a file that is too large', zipOf({ 'a.txt': blank(33) }), 'too-large', 'a.zip/a.txt'],
    ['with a broken file', zipOf({ '好.txt': '甲', '坏.txt': '\u0000\u0001' }), 'binary', 'a.zip/坏.txt'],
    [
      'with a torn zip file',
      zipOf({ '内.zip': zipOf({ 'a.txt': '甲' }).subarray(0, 30) }),
      'damaged',
      'a.zip/内.zip',
    ],
    ['with an RTF file', zipOf({ 'a.rtf': '{\\rtf1' }), 'unsupported', 'a.zip/a.rtf'],
  ])('is told of by name: one %s', async (_, zip, code, path) => {
    await expect(extract(sourceOf(zip))).rejects.toMatchObject({ code, path });
  });

  it('is told of where it has more members than one can list', async () => {
    const members = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, '']));
    await expect(extract(sourceOf(zipOf(members)))).rejects.toMatchObject({
      code: 'too-large',
      path: 'a.zip',
    });
  });

  it('is told of where several files in it are reports of their own', async () => {
    const zip = zipOf({ '甲局.txt': report('fujian'), '乙局.txt': report('shanghai'), '说明.txt': '甲' });
    const error = await extract(sourceOf(zip)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'unsupported', path: 'a.zip' });
    expect(String(error)).toContain('2 份各自完整的决算（乙局.txt、甲局.txt）');
  });
});

describe('a whole report', () => {
  it.each(['fujian', 'shanghai', 'tails'])('has tables 01 and 03, as %s does', (name) => {
    expect(isWholeReport(documentOf(report(name)))).toBe(true);
  });

  it.each([
    ['a table of contents', '目录\n收入支出决算总表\t3\n支出决算表\t5'],
    ['one of the two tables', '收入支出决算总表\n公开01表\n总计\t10.00'],
    [
      'tables of other names',
      '财政拨款收入支出决算总表\n总计\t10.00\n一般公共预算财政拨款基本支出决算表\n合计\t1.00',
    ],
    ['titles without amounts', '收入支出决算总表\n支出决算表\n收入决算表\n合计\t1.00'],
  ])('is not %s', (_, text) => {
    expect(isWholeReport(documentOf(text))).toBe(false);
  });
});

describe('a damaged zip file', () => {
  const zip = zipOf({
    '说明.htm': `<p>${'甲'.repeat(200)}`,
    '附表.txt': report('tails'),
    '内.zip': zipOf({ 'a.txt': '甲\t1' }),
  });

  it.each(Array.from({ length: 100 }, (_, seed) => seed))('is read or refused in words: %i', async (seed) => {
    const bytes = mutated(zip, new Random(seed));
    const outcome = await extract(sourceOf(bytes)).catch((error: unknown) => error);
    expect(outcome instanceof Error ? outcome : null).toSatisfy(
      (error) => error === null || error instanceof InputError,
    );
  });
});
