import { readFileSync, statSync } from 'node:fs';
import { InputError, type InputErrorCode } from '../errors.ts';
import type { Words } from '../model/index.ts';

/** A published report is a few hundred kilobytes of text; what is larger is something else. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The bytes of one input file. Nothing else goes on meanwhile, so it is read at once, which is faster.
 *
 * @throws InputError with what the file system says, or where the file is empty or too large to be a report
 */
export function readInput(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return notEmpty(path, readFileSync(path));
  } catch (cause) {
    throw cause instanceof InputError ? cause : fileError(path, cause);
  }
}

/** How many bytes a file has; none where it is not there or is no file. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * The bytes of standard input.
 *
 * @throws InputError where there are none or too many
 */
export async function readStdin(stream: AsyncIterable<Uint8Array> = process.stdin): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge('-', size);
  }
  return notEmpty('-', Buffer.concat(chunks));
}

function notEmpty(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length > 0) return bytes;
  throw new InputError('empty', path, {
    zh: '文件是空的，没有可核对的内容',
    en: 'the file is empty, there is nothing to check',
  });
}

function tooLarge(path: string, size: number): InputError {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return new InputError('too-large', path, {
    zh: `文件有 ${megabytes} MB，超过 32 MB 的上限；一份决算公开的文本通常不到 1 MB，请确认没有选错文件`,
    en: `the file has ${megabytes} MB, more than the 32 MB allowed; a published report is usually below 1 MB of text, make sure it is the right file`,
  });
}

const CAUSES: Readonly<Record<string, { readonly code: InputErrorCode; readonly words: Words }>> = {
  ENOENT: {
    code: 'not-found',
    words: { zh: '找不到这个文件，请检查路径和文件名', en: 'no such file; check the path and the name' },
  },
  EACCES: {
    code: 'no-permission',
    words: { zh: '没有读取这个文件的权限', en: 'you have no permission to read this file' },
  },
  EPERM: {
    code: 'no-permission',
    words: { zh: '没有读取这个文件的权限', en: 'you have no permission to read this file' },
  },
  EISDIR: {
    code: 'is-folder',
    words: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
  },
};

function fileError(path: string, cause: unknown): InputError {
  const systemCode = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = CAUSES[systemCode];
  if (known) return new InputError(known.code, path, known.words, { cause });
  return new InputError(
    'unreadable',
    path,
    {
      zh: `无法读取（${systemCode || '未知原因'}）`,
      en: `cannot be read (${systemCode || 'unknown cause'})`,
    },
    { cause },
  );
}
