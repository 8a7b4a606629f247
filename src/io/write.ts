import {
  appendFileSync,
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { Writable } from 'node:stream';
import { OutputError } from '../errors.ts';
import type { Words } from '../model/index.ts';
import { eraseLine } from './status-line.ts';

/** Where a report is written to, piece by piece. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>;
  /** All is written. */
  close(): Promise<void>;
  /** What was written is not to be: something went wrong. */
  discard(): void;
}

const IGNORE = (): void => undefined;

/** Failures of the standard streams are dealt with where they are written to; this keeps Node from throwing as well. */
export function guardStandardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(IGNORE)) stream.on('error', IGNORE);
  }
}

/** Standard output. A reader that has gone away, as `head` does, is no failure. */
export function standardOutput(stream: Writable = process.stdout): Sink {
  return {
    write: (piece) =>
      new Promise((resolve, reject) => {
        eraseLine();
        stream.write(piece, (error) => {
          if (!error || isGone(error)) resolve();
          else reject(outputError('-', error));
        });
      }),
    close: () => Promise.resolve(),
    discard: IGNORE,
  };
}

/** Standard error, whose failures cannot be told anyone. */
export function tell(text: string): void {
  eraseLine();
  process.stderr.write(text);
}

/**
 * A file, written whole or not at all: until it is closed it is another one beside it, opened at once so that one that
 * cannot be written is known before any work is done. What is no ordinary file, such as a pipe, is written as it comes.
 *
 * @throws OutputError
 */
export function fileOutput(path: string): Sink {
  const there = guarded(path, () => statSync(path, { throwIfNoEntry: false }));
  if (there && !there.isFile()) return opened(path, path, IGNORE);
  const target = there ? guarded(path, () => realpathSync(path)) : path;
  const part = `${target}.part`;
  const sink = opened(path, part, () => renameSync(part, target), there?.mode);
  return { ...sink, discard: () => guarded(path, () => rmSync(part, { force: true })) };
}

/** The file `part` that stands for what is at `path`; `keep` makes it so. */
function opened(path: string, part: string, keep: () => void, mode?: number): Sink {
  const file = guarded(path, () => openSync(part, 'w'));
  return {
    write: async (piece) => guarded(path, () => appendFileSync(file, piece)),
    close: async () =>
      guarded(path, () => {
        if (mode !== undefined) fchmodSync(file, mode);
        closeSync(file);
        keep();
      }),
    discard: IGNORE,
  };
}

function guarded<Done>(path: string, work: () => Done): Done {
  try {
    return work();
  } catch (cause) {
    throw outputError(path, cause);
  }
}

const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: {
    zh: '写不进去，因为所在的文件夹不存在，请先建好文件夹',
    en: 'cannot be written, as its folder does not exist; make the folder first',
  },
  EISDIR: {
    zh: '写不进去，因为这是一个文件夹，请写明文件名',
    en: 'cannot be written, as it is a folder; name a file in it',
  },
  EACCES: { zh: '没有写入的权限，请换一个位置', en: 'may not be written; choose another place' },
  EPERM: { zh: '没有写入的权限，请换一个位置', en: 'may not be written; choose another place' },
  EROFS: { zh: '所在的磁盘只读，请换一个位置', en: 'is on a read-only disk; choose another place' },
  ENOSPC: { zh: '磁盘已满，请腾出空间后重试', en: 'the disk is full; make room and try again' },
};

function outputError(path: string, cause: unknown): OutputError {
  const code = systemCode(cause);
  const unknown = { zh: `写不进去（${code}）`, en: `cannot be written (${code})` };
  return new OutputError(path, REASONS[code] ?? unknown, { cause });
}

function isGone(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(systemCode(error));
}

function systemCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
