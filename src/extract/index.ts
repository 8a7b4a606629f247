import type { Document } from '../model/index.ts';
import { decode } from './decode.ts';
import { extractText } from './text/text.ts';

/**
 * Reads the bytes of one file into text blocks and grids.
 *
 * @throws InputError where the bytes are of no readable format
 */
export function extract(bytes: Uint8Array, path: string): Document {
  return extractText(decode(bytes, path), path);
}
