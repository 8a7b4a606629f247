import { InputError } from '../errors.ts';
import { isMarkup } from './format.ts';

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 where every other byte is nil, else as strict UTF-8, else
 * as strict GB18030. A web page may say in what it is written, and may have a few broken bytes, which stay marked as
 * such. Anything else is no text.
 *
 * @throws InputError `binary` for what is no text at all
 */
export function decode(bytes: Uint8Array, path: string): string {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text =
    plainUtf8(bytes) ?? decodedAs(encoding, bytes) ?? decodePage(bytes) ?? decodedAs('gb18030', bytes);
  if (text !== null && isMarkup(text)) return text.replace(CONTROLS, BROKEN);
  if (text === null || text.search(CONTROLS) >= 0) {
    throw new InputError('binary', path, {
      zh: '文件不是文本（既非 UTF-8、UTF-16，也非 GB18030），请确认没有选错文件',
      en: 'the file is not text (neither UTF-8, UTF-16 nor GB18030); make sure it is the right file',
    });
  }
  return text;
}

/** Control characters no text has: all but tab, line ends, page break and escape. */
// oxlint-disable-next-line no-control-regex -- escape, which some printers leave in text, has no other name
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** What stands for bytes that mean nothing: a figure that has one is illegible. */
const BROKEN = '\ufffd';
/** The share of broken characters among all but ASCII ones that a page in the encoding tried may have. */
const FEW = 0.25;

/**
 * A web page in the first encoding that fits it but for a few bytes. Chinese in UTF-8 fits GB18030 nearly as well, and
 * hardly ever the other way round, so UTF-8 is tried before what the page states.
 */
function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^ï»¿/u, '');
  if (!isMarkup(head)) return null;
  for (const encoding of ['utf-8', ...statedEncodings(head), 'gb18030']) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (text.split(BROKEN).length - 1 < FEW * foreignIn(text)) return text;
  }
  return null;
}

function foreignIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) count += 1;
  return count;
}

const CHARSET = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w-]+)/iu;
/** Encodings of Chinese alone. Pages that say GB2312 or GBK have characters of GB18030; those that say others are wrong. */
const CHINESE = new Map([
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
]);

/** In what encoding of Chinese alone a page says it is written, if in any. */
function statedEncodings(head: string): string[] {
  const label = CHARSET.exec(head)?.groups?.['label'] ?? '';
  try {
    return [CHINESE.get(new TextDecoder(label).encoding) ?? []].flat();
  } catch {
    return [];
  }
}

/** UTF-8 without a fault, which nearly every text is: lenient decoding is many times as fast as strict decoding. */
function plainUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? null : text;
}

/** Bytes in an encoding that all of them fit; `null` where they do not. */
export function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: digits, tabs and line ends have a nil in one of their two bytes, always the same. A few
 * characters (一 and 开 among them) have it in the other, so the greater part decides.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const nils = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) nils[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const enough = sample.length / 50;
  if (nils.odd > Math.max(2 * nils.even, enough)) return 'utf-16le';
  if (nils.even > Math.max(2 * nils.odd, enough)) return 'utf-16be';
  return null;
}
