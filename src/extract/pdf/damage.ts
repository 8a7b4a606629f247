import { partsOf, type PackedStream } from './streams.ts';
import { unpackingOf, wordsIn } from './unpacked.ts';

/** Packed in the one way nearly all are, and in no other before it. */
const PACKED = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/u;
/** Pictures, fonts and what describes them, which hold no words of a page. */
const NO_WORDS = /\/(?:Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)|Length[123])\b/u;
const OBJECTS = /\/Type\s*\/ObjStm\b/u;
const CONTENTS = /\/Contents\s*(?<places>\d+\s+\d+\s+R|\[[\d\sR]*\])/gu;
/** Some hundred pages come to a tenth of it; a file made to take long is not looked through to its end. */
const MOST_UNPACKED = 192 * 1024 * 1024;

/**
 * Whether a file has lost or altered what its pages hold. PDFium goes on with what it can unpack and tells nothing of the
 * rest, so that a figure may read as another and pages may be blank.
 */
export function isDamaged(bytes: Uint8Array): boolean {
  const { between, streams } = partsOf(bytes);
  // What is enciphered cannot be unpacked here.
  if (between.some((text) => text.includes('/Encrypt'))) return false;
  const packed = streams.filter(({ dictionary }) => PACKED.test(dictionary) && !NO_WORDS.test(dictionary));
  return isCut(between) || areBroken(packed) || lacksContents(between, packed);
}

/** Every file ends with the place of its last table, behind its last object. */
function isCut(between: readonly string[]): boolean {
  const end = between.at(-1) ?? '';
  return end.lastIndexOf('startxref') <= end.lastIndexOf('endobj');
}

/** A program that gets no checksum right is wrong itself. */
function areBroken(streams: readonly PackedStream[]): boolean {
  const endings = new Set<string>();
  let total = 0;
  for (const { data } of streams) {
    if (total > MOST_UNPACKED) break;
    const { ending, size } = unpackingOf(data);
    endings.add(ending);
    total += size;
  }
  return endings.has('broken') || (endings.has('missummed') && endings.has('whole'));
}

/** Whether a page has its content in an object that is not there. */
function lacksContents(between: readonly string[], streams: readonly PackedStream[]): boolean {
  const packed = streams.filter(({ dictionary }) => OBJECTS.test(dictionary));
  const words = [...between, ...packed.map(({ data }) => wordsIn(data))];
  const places = words.flatMap((text) =>
    Array.from(text.matchAll(CONTENTS), ({ groups }) => groups?.['places'] ?? ''),
  );
  const wanted = places.flatMap((text) =>
    Array.from(text.matchAll(/(\d+)\s+\d+\s+R/gu), ([, number]) => number),
  );
  const present = new Set(
    between.flatMap((text) => Array.from(text.matchAll(/(\d+)\s+\d+\s+obj\b/gu), ([, number]) => number)),
  );
  return wanted.some((number) => !present.has(number));
}
