import { crc32 } from 'node:zlib';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { InputError } from '../errors.ts';
import { checksumsIn } from './directory.ts';
import type { Source } from './source.ts';

/** What all wanted members of a file may come to: a report of hundreds of pages unpacks to some ten megabytes. */
const MOST_UNPACKED = 192 * 1024 * 1024;
const MOST_MEMBERS = 20_000;

/**
 * The names of the members of a zip file.
 *
 * @throws InputError `damaged`, `too-large`
 */
export function memberNames(source: Source): string[] {
  const names: string[] = [];
  unpack(source, ({ name }) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * The wanted members of a zip file by name. A member is never unpacked beyond the size its file states, and the sum of
 * these sizes is bounded.
 *
 * @throws InputError `damaged`, `too-large`
 */
export function members(source: Source, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let size = 0;
  return unpack(source, ({ name, originalSize }) => {
    if (!isWanted(name)) return false;
    size += originalSize;
    if (size > MOST_UNPACKED) throw tooLarge(source.path);
    return true;
  });
}

function unpack(
  { bytes, path }: Source,
  isWanted: (member: UnzipFileInfo) => boolean,
): Map<string, Uint8Array> {
  let count = 0;
  const filter = (member: UnzipFileInfo): boolean => {
    count += 1;
    if (count > MOST_MEMBERS) throw tooLarge(path);
    return isWanted(member);
  };
  try {
    const unpacked = new Map(Object.entries(unzipSync(bytes, { filter })));
    assertIntact(unpacked, bytes);
    return unpacked;
  } catch (cause) {
    throw cause instanceof InputError ? cause : damaged(path, cause);
  }
}

/** A flipped bit may unpack to another figure; its checksum tells. */
function assertIntact(unpacked: ReadonlyMap<string, Uint8Array>, bytes: Uint8Array): void {
  const checksums = unpacked.size > 0 ? checksumsIn(bytes) : new Map<string, number>();
  for (const [name, content] of unpacked) {
    if (checksums.get(name) !== crc32(content)) throw new RangeError(`the checksum of ${name}`);
  }
}

function tooLarge(path: string): InputError {
  const most = MOST_UNPACKED / 1024 / 1024;
  return new InputError('too-large', path, {
    zh: `压缩内容展开后超过 ${most} MB 或有两万个以上的成员，不像一份决算公开，没有展开；请确认没有选错文件`,
    en: `it unpacks to more than ${most} MB or 20,000 members, which no published report does, and was not unpacked; make sure it is the right file`,
  });
}

function damaged(path: string, cause: unknown): InputError {
  const words = {
    zh: '文件已损坏或不完整（压缩内容解不开），请重新下载或另存后再试',
    en: 'the file is damaged or incomplete (its packed content cannot be unpacked); download or save it again',
  };
  return new InputError('damaged', path, words, { cause });
}
