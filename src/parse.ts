import { InputError } from './errors.ts';
import { extractAll, type Source } from './extract/index.ts';
import type { Report } from './model/index.ts';
import { asOne } from './recognise/as-one.ts';
import { recognise } from './recognise/index.ts';

/** `text` is a published report as text; `json` is the model `parse` writes. */
export type InputFormat = 'text' | 'json';

/**
 * Understands the bytes of a report. Without a format, JSON is told by the ending of its name or by its first brace.
 *
 * @throws InputError where the bytes are no report
 */
export async function parse(bytes: Uint8Array, path: string, format?: InputFormat): Promise<Report> {
  return parseAll([{ bytes, path, password: null }], format);
}

/**
 * Understands one report that stands in one file or in several, and is named by the first.
 *
 * @throws InputError where they are no report
 */
export async function parseAll(
  sources: readonly [Source, ...Source[]],
  format?: InputFormat,
): Promise<Report> {
  const model = sources.find((source) => isModel(source, format));
  if (model === undefined) return recognise(asOne(await extractAll(sources)));
  if (sources.length > 1) throw modelAmongFiles(model.path);
  const { reportFromJson } = await import('./recognise/parsed.ts');
  return reportFromJson(decodeJson(model.bytes, model.path), model.path);
}

function isModel({ bytes, path }: Source, format: InputFormat | undefined): boolean {
  return format === undefined ? looksLikeJson(bytes, path) : format === 'json';
}

function modelAmongFiles(path: string): InputError {
  return new InputError('unsupported', path, {
    zh: '这是 JSON 模型，本身就是一份完整的报告，不能和别的文件合成一份，请单独核对',
    en: 'this is a JSON model, which is a report of its own and cannot be one with other files; check it alone',
  });
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
