import { CompoundFile } from './compound-file/compound-file.ts';
import type { ReadableFormat, RefusedFormat } from './format.ts';
import { Unreadable } from './unreadable.ts';

/** Streams that only one kind of compound file has. */
const STREAMS: readonly { readonly stream: string; readonly format: ReadableFormat | RefusedFormat }[] = [
  { stream: 'EncryptedPackage', format: 'encrypted' },
  { stream: 'WordDocument', format: 'doc' },
  { stream: 'Workbook', format: 'workbook' },
  { stream: 'Book', format: 'workbook' },
];

/** Entries of the directory begin at a multiple of this, behind the header. See [MS-CFB] 2.2 and 2.6. */
const ENTRY_SIZE = 128;
const HEADER_SIZE = 512;
const ROOT = 5;
/** What follows the first four bytes of every class of Microsoft's own: -0000-0000-C000-000000000046. */
const OF_MICROSOFT = '00000000c000000000000046';
/** Class of the root in Word and in Excel. */
const CLASSES = new Set([0x00020900, 0x00020906, 0x00020810, 0x00020820]);

/**
 * What a compound file holds, by the names of its streams; what is embedded in it has streams of its own. A damaged one is
 * what any of its names tells, so that it is refused in the words of its kind, and `torn` where its directory is lost, or
 * the stream its class speaks of.
 */
export function formatOfCompound(bytes: Uint8Array): ReadableFormat | RefusedFormat {
  const file = openCompound(bytes);
  const known = STREAMS.find(({ stream }) => file?.has(stream) ?? hasEntry(bytes, stream));
  if (known) return known.format;
  const root = rootIn(bytes);
  return root === null || isOfKnownClass(root) ? 'torn' : 'compound';
}

function openCompound(bytes: Uint8Array): CompoundFile | null {
  try {
    return new CompoundFile(bytes);
  } catch (cause) {
    if (cause instanceof Unreadable) return null;
    throw cause;
  }
}

/** Names in UTF-16, which end with a nil. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const mark = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let start = HEADER_SIZE; start < bytes.length; start += ENTRY_SIZE)
    if (mark.every((byte, index) => bytes[start + index] === byte)) return true;
  return false;
}

/** The first entry of the directory; `null` where none is where the header says. */
function rootIn(bytes: Uint8Array): DataView | null {
  if (bytes.length < HEADER_SIZE) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_SIZE);
  const start = (header.getUint32(48, true) + 1) * 2 ** header.getUint16(30, true);
  if (start + ENTRY_SIZE > bytes.length) return null;
  const entry = new DataView(bytes.buffer, bytes.byteOffset + start, ENTRY_SIZE);
  return entry.getUint8(66) === ROOT ? entry : null;
}

function isOfKnownClass(root: DataView): boolean {
  const rest = Array.from({ length: 12 }, (_, index) => root.getUint8(84 + index));
  const isMicrosofts = rest.map((byte) => byte.toString(16).padStart(2, '0')).join('') === OF_MICROSOFT;
  return isMicrosofts && CLASSES.has(root.getUint32(80, true));
}
