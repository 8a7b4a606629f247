import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * How a stream unpacks (RFC 1950):
 *
 * - `whole`: as its checksum says;
 * - `unsummed`: to its end, and there is no checksum, as some programs leave it out;
 * - `missummed`: to its end, and its checksum is that of something else;
 * - `broken`: not to its end;
 * - `large`: to more than is looked at.
 */
type Ending = 'whole' | 'unsummed' | 'missummed' | 'broken' | 'large';

interface Unpacking {
  readonly ending: Ending;
  /** What it came to, where it is whole. */
  readonly size: number;
}

/** What pages hold comes to some megabytes at most. */
const MOST = 32 * 1024 * 1024;
const HEADER_SIZE = 2;
const SUM_SIZE = 4;

export function unpackingOf(packed: Uint8Array): Unpacking {
  try {
    return { ending: 'whole', size: inflateSync(packed, { maxOutputLength: MOST }).length };
  } catch (cause) {
    return isTooLarge(cause)
      ? { ending: 'large', size: MOST }
      : { ending: withoutSum(packed.subarray(HEADER_SIZE)), size: 0 };
  }
}

/** What the words of a stream come to, as far as they can be unpacked. */
export function wordsIn(packed: Uint8Array): string {
  try {
    const options = { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString('latin1');
  } catch {
    return '';
  }
}

function withoutSum(packed: Uint8Array): Ending {
  try {
    const read = bytesRead(inflateRawSync(packed, { maxOutputLength: MOST, info: true }));
    return packed.length - read < SUM_SIZE ? 'unsummed' : 'missummed';
  } catch (cause) {
    return isTooLarge(cause) ? 'large' : 'broken';
  }
}

/** With `info`, Node answers what has unpacked it as well, of which its types know nothing. */
function bytesRead(unpacked: unknown): number {
  const engine: unknown =
    typeof unpacked === 'object' && unpacked !== null && 'engine' in unpacked ? unpacked.engine : null;
  const read =
    typeof engine === 'object' && engine !== null && 'bytesWritten' in engine && engine.bytesWritten;
  return typeof read === 'number' ? read : Number.POSITIVE_INFINITY;
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}
