import { InputError } from '../errors.ts';

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 where every other byte is nil, else as strict UTF-8, else
 * as strict GB18030. Anything else is no text.
 *
 * @throws InputError `binary` for what is no text at all
 */
export function decode(bytes: Uint8Array, path: string): string {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = plainUtf8(bytes) ?? tryDecode(bytes, encoding) ?? tryDecode(bytes, 'gb18030');
  if (text === null || CONTROLS.test(text)) {
    throw new InputError('binary', path, {
      zh: '文件不是文本（既非 UTF-8、UTF-16，也非 GB18030），请确认没有选错文件',
      en: 'the file is not text (neither UTF-8, UTF-16 nor GB18030); make sure it is the right file',
    });
  }
  return text;
}

/** Control characters no text has: all but tab, line ends, page break and escape. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** UTF-8 without a fault, which nearly every text is: lenient decoding is many times as fast as strict decoding. */
function plainUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? null : text;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
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
