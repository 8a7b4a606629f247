import type { Document } from '../../model/index.ts';
import { members } from '../archive.ts';
import { stateOf } from '../directory.ts';
import type { ReadableFormat, RefusedFormat } from '../format.ts';
import { join, type Part } from '../join.ts';
import type { Source } from '../source.ts';
import { isToRead, nameOf } from './names.ts';
import { byName } from './order.ts';
import { locked, nothingToRead, severalReports, tooDeep, tooLarge, tooMany, torn } from './refused.ts';
import { isWholeReport } from './whole.ts';

/** A published report is a dozen files at most. */
const MOST_FILES = 200;
const MEGABYTE = 1024 * 1024;
/** Of all files together, and of one. */
const MOST_MEGABYTES = 192;
const MOST_MEGABYTES_OF_ONE = 32;
/** Zip files in one another. */
const DEEPEST = 2;

/** How the files in a zip file are told apart and read. */
interface Reader {
  readonly formatOf: (source: Source) => Promise<ReadableFormat | RefusedFormat | 'text'>;
  readonly extract: (source: Source) => Promise<Document>;
}

/** What is left to read, over all zip files in one. */
interface Allowance {
  files: number;
  bytes: number;
}

/**
 * Reads a zip file of files that make up one report, in the order of their names. Zip files in it are read, too, and
 * what is no document is passed over.
 *
 * @throws InputError `encrypted`, `damaged`, `no-reports`, `too-large`; `unsupported` where several files in it are reports of
 * their own; and what the reader of a file in it throws, with the name of that file
 */
export function extractBundle(source: Source, { formatOf, extract }: Reader): Promise<Document> {
  const left = { files: MOST_FILES, bytes: MOST_MEGABYTES * MEGABYTE };
  const readWithin =
    (depth: number): Reader['extract'] =>
    async (inner) => {
      if (inner.bytes.length > MOST_MEGABYTES_OF_ONE * MEGABYTE)
        throw tooLarge(inner.path, MOST_MEGABYTES_OF_ONE);
      if ((await formatOf(inner)) !== 'zip') return extract(inner);
      if (depth === DEEPEST) throw tooDeep(inner.path);
      return readBundle(inner, left, readWithin(depth + 1));
    };
  return readBundle(source, left, readWithin(1));
}

async function readBundle(source: Source, left: Allowance, read: Reader['extract']): Promise<Document> {
  const { path } = source;
  const state = stateOf(source.bytes);
  if (state !== 'whole') throw state === 'locked' ? locked(path) : torn(path);
  const files = filesIn(source);
  if (files.length === 0) throw nothingToRead(path);
  left.files -= files.length;
  left.bytes -= files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (left.files < 0 || left.bytes < 0) throw tooMany(path, { files: MOST_FILES, megabytes: MOST_MEGABYTES });
  const parts: Part[] = [];
  for await (const part of partsIn(files, source, read)) parts.push(part);
  const whole = parts.flatMap(({ file, document }) => (isWholeReport(document) ? [file] : []));
  if (whole.length > 1) throw severalReports(path, whole);
  return join(parts, path);
}

/** A member by its name. */
interface Member {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function filesIn(source: Source): Member[] {
  const read = members(source, (member) => isToRead(nameOf(member)));
  return [...read]
    .map(([member, bytes]) => ({ file: nameOf(member), bytes }))
    .toSorted((a, b) => byName(a.file, b.file));
}

/** One file after another, as each may take much memory to read. */
async function* partsIn(
  files: readonly Member[],
  { path, password }: Source,
  read: Reader['extract'],
): AsyncGenerator<Part> {
  for (const { file, bytes } of files) {
    const document = read({ bytes, path: `${path}/${file}`, password });
    yield document.then((one) => ({ file, document: one }));
  }
}
