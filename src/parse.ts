import { InputError } from './errors.ts';
import { extract } from './extract/index.ts';
import type { Report } from './model/index.ts';
import { recognise } from './recognise/index.ts';

/** `text` is a published report as text; `json` is the model `parse` writes. */
export type InputFormat = 'text' | 'json';

/**
 * Understands the bytes of a report. Without a format, JSON is told by the ending of its name or by its first brace.
 *
 * @throws InputError where the bytes are no report
 */
export async function parse(bytes: Uint8Array, path: string, format?: InputFormat): Promise<Report> {
  const isJson = format === undefined ? looksLikeJson(bytes, path) : format === 'json';
  if (!isJson) return recognise(await extract({ bytes, path, password: null }));
  const { reportFromJson } = await import('./recognise/parsed.ts');
  return reportFromJson(decodeJson(bytes, path), path);
}

const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

function looksLikeJson(bytes: Uint8Array, path: string): boolean {
  const first = bytes.find((byte) => !BLANKS.has(byte));
  return path.toLowerCase().endsWith('.json') || first === 0x7b;
}

/** JSON is UTF-8. */
function decodeJson(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const words = {
      zh: '不是 UTF-8 编码的 JSON，请用 juesuan parse 重新生成',
      en: 'it is not JSON in UTF-8; make it again with juesuan parse',
    };
    throw new InputError('invalid-model', path, words, { cause });
  }
}
