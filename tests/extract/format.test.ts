import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { formatOfCompound } from '../../src/extract/compound.ts';
import { containerOf, formatOfZip, isMarkup } from '../../src/extract/format.ts';
import { compoundOf } from '../support/workbook.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A compound file as far as telling what it is goes: the header, and a directory behind it with the root and a stream. */
function compound(stream: string, rootClass = ''): Buffer {
  const file = Buffer.alloc(1024);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt8(5, 512 + 66);
  file.write(rootClass, 512 + 80, 'hex');
  file.write(stream, 512 + 128, 'utf16le');
  return file;
}

const officeXml = (root: string): Uint8Array =>
  bytes(`<?xml version="1.0"?>\n<?mso-application progid="x"?>\n<${root}><a>1</a></x>`);

const MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const OF_WORD = '0609020000000000c000000000000046';
const OF_PROJECT = '74b700003d42be11bc7700aa00b6e412';

describe('what a file is, by content', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\u00ef\u00bb\u00bf junk before\n%PDF-1.4', 'pdf'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['PK\u0003\u0004', 'zip'],
    ['PK\u0005\u0006', 'zip'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'compound'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n', 'mhtml'],
    ['From: <Saved by Blink>\nSubject: x\nContent-Type:\tmultipart/related;\n', 'mhtml'],
    ['From: 2024\nContent-Type: text/plain\n', 'text'],
    ['PKU', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, container) => {
    expect(containerOf(bytes(text))).toBe(container);
  });

  it.each([
    [['[Content_Types].xml', 'word/document.xml'], '', 'docx'],
    [['xl/workbook.xml'], '', 'workbook'],
    [['xl/workbook.bin'], '', 'workbook'],
    [['content.xml'], 'application/vnd.oasis.opendocument.spreadsheet', 'workbook'],
    [['content.xml'], 'application/vnd.oasis.opendocument.text', 'odt'],
    [['ppt/presentation.xml'], '', 'pptx'],
    [['决算说明.docx', '附表.xls'], '', 'zip'],
  ])('a zip of %j is %s%s', (names, mimetype, format) => {
    expect(formatOfZip(names, mimetype)).toBe(format);
  });

  it.each([
    ['WordDocument', 'doc'],
    ['Workbook', 'workbook'],
    ['Book', 'workbook'],
    ['EncryptedPackage', 'encrypted'],
    ['Bookmarks', 'compound'],
  ])('a damaged compound file with the stream %s is %s', (stream, format) => {
    expect(formatOfCompound(compound(stream))).toBe(format);
  });

  it.each<[string, Uint8Array, string]>([
    ['is whole, and of no known class', compound('Props', OF_PROJECT), 'compound'],
    ['is of Word, and without its stream', compound('Wor', OF_WORD), 'torn'],
    ['is cut off before the directory', compound('WordDocument').subarray(0, 600), 'torn'],
    ['is cut off in the header', compound('WordDocument').subarray(0, 40), 'torn'],
    [
      'has its bytes shifted',
      Buffer.concat([MARK, Buffer.alloc(1), compound('WordDocument').subarray(8)]),
      'torn',
    ],
    ['has lost its root', compound('Props').fill(0, 512, 600), 'torn'],
  ])('a compound file that %s is told', (_, file, expected) => {
    expect(formatOfCompound(file)).toBe(expected);
  });

  it.each([
    ['Workbook', 'WordDocument', 'workbook'],
    ['WordDocument', 'Workbook', 'doc'],
    ['Contents', 'Workbook', 'compound'],
  ])('a compound file with the stream %s, and with %s embedded, is %s', (stream, embedded, format) => {
    expect(formatOfCompound(compoundOf(stream, new Uint8Array(8), [embedded]))).toBe(format);
  });

  it.each([
    ['<!DOCTYPE html><html>', true],
    ['\ufeff <?xml version="1.0"?><html>', true],
    ['<!-- saved --><table><tr>', true],
    ['<!-- a -->\n<!-- b --><frameset>', true],
    ['<!-- <table> --> 2024', false],
    ['2024年度决算\n<table>', false],
    ['<福州市>', false],
  ])('%j is a web page: %s', (text, expected) => {
    expect(isMarkup(text)).toBe(expected);
  });
});

describe('files without a reader', () => {
  it.each([
    ['RTF', bytes('{\\rtf1'), 'unsupported'],
    ['odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'unsupported'],
    ['a presentation', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'unsupported'],
    ['an unknown compound file', compound('Contents'), 'unsupported'],
    ['a compound file cut short', compound('WordDocument').subarray(0, 600), 'damaged'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    [
      'a workbook in XML',
      officeXml('Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'),
      'unsupported',
    ],
    [
      'a workbook in XML with a prefix',
      officeXml('ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'),
      'unsupported',
    ],
    ['a document in XML', officeXml('w:wordDocument xmlns:w="w"'), 'unsupported'],
    ['an OpenDocument in one file', officeXml('office:document xmlns:office="o"'), 'unsupported'],
    ['a torn zip', bytes('PK\u0003\u0004rest'), 'damaged'],
  ])('%s is refused by name', async (_, file, code) => {
    const source = { bytes: file, path: 'a.bin', password: null };
    await expect(extract(source)).rejects.toMatchObject({ code, path: 'a.bin' });
  });
});
