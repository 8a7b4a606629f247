import type { Words } from './model/index.ts';

/** A failure the user can do something about. It is told in one sentence and never with a stack trace. */
export abstract class KnownError extends Error {
  /** What went wrong, where, why and what to do. */
  readonly words: Words;

  constructor(words: Words, options?: ErrorOptions) {
    super(words.zh, options);
    this.words = words;
    this.name = new.target.name;
  }
}

/** The command line asks for something that does not exist or cannot be combined. */
export class UsageError extends KnownError {}

/** A file that people write for the program, such as its config, is not what it ought to be. */
export class ConfigError extends KnownError {}

/**
 * - `not-found`, `no-permission`, `is-folder`, `unreadable`: the file system does not give the bytes;
 * - `no-reports`: a folder or pattern leads to no file of a known kind;
 * - `empty`, `too-large`, `binary`, `unsupported`, `encrypted`, `damaged`: the bytes are no document that can be read;
 * - `no-text`: every page is a picture;
 * - `no-table`: the document is read, and none of the nine tables is in it;
 * - `other-document`: it is read, and is no final accounts of a unit but something else;
 * - `invalid-model`: JSON that is no model made by `parse`.
 */
export type InputErrorCode =
  | 'not-found'
  | 'no-permission'
  | 'is-folder'
  | 'unreadable'
  | 'no-reports'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unsupported'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'no-table'
  | 'other-document'
  | 'invalid-model';

/** An input cannot be read or understood. The words say why and what to do; the path is put before them here. */
export class InputError extends KnownError {
  readonly code: InputErrorCode;
  readonly path: string;

  constructor(code: InputErrorCode, path: string, words: Words, options?: ErrorOptions) {
    super(about(path, words, STANDARD_INPUT), options);
    this.code = code;
    this.path = path;
  }
}

/** A result cannot be written where it was asked for. */
export class OutputError extends KnownError {
  readonly path: string;

  constructor(path: string, words: Words, options?: ErrorOptions) {
    super(about(path, words, STANDARD_OUTPUT), options);
    this.path = path;
  }
}

const STANDARD_INPUT: Words = { zh: '标准输入', en: 'standard input' };
const STANDARD_OUTPUT: Words = { zh: '标准输出', en: 'standard output' };

/** Names the place first; `-` stands for a standard stream. */
function about(path: string, words: Words, stream: Words): Words {
  const place = path === '-' ? stream : { zh: path, en: path };
  return { zh: `${place.zh}：${words.zh}`, en: `${place.en}: ${words.en}` };
}
