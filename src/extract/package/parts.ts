import { members } from '../archive.ts';
import { decodedAs } from '../decode.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';

/**
 * The wanted parts of a document that is a zip file, by name.
 *
 * @param most how many bytes they may come to
 * @throws InputError, Unreadable `too-large`
 */
export function partsOf(
  source: Source,
  isWanted: (name: string) => boolean,
  most: number,
): Map<string, Uint8Array> {
  const parts = members(source, isWanted);
  let size = 0;
  for (const { length } of parts.values()) size += length;
  if (size > most) throw new Unreadable('too-large');
  return parts;
}

/** The text of a part, which is in UTF-8. */
export function textOf(part: Uint8Array | undefined): string {
  const text = part ? decodedAs('utf-8', part) : null;
  if (text === null) throw new Unreadable('damaged');
  return text;
}
