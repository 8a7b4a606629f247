import { extractDoc } from '../../../src/extract/doc/index.ts';
import type { Document } from '../../../src/model/index.ts';
import { compoundOf } from './compound.ts';
import { padded, u16, u32, utf16 } from './written.ts';

/** Characters of one kind, with the modifiers that apply to them. */
export interface DocRun {
  readonly text: string;
  readonly modifiers?: readonly number[];
}

/** A paragraph with its mark, which is the last of its characters. */
export interface DocParagraph {
  readonly runs: readonly DocRun[];
  readonly style?: number;
  readonly modifiers?: readonly number[];
}

/** A stretch of the text: so many characters, of one byte each where it is compressed. */
interface DocPiece {
  readonly length: number;
  readonly isCompressed?: boolean;
  /** What changes its properties, as the format writes it. */
  readonly change?: number;
}

/** A binary document in short. */
export interface DocSketch {
  readonly main: readonly DocParagraph[];
  readonly headers?: readonly DocParagraph[];
  readonly textBoxes?: readonly DocParagraph[];
  /** One for all of the text where left out. */
  readonly pieces?: readonly DocPiece[];
  /** Groups of modifiers that pieces may name. */
  readonly groups?: readonly (readonly number[])[];
  /** Parts of the table stream by their place in the list of all parts. */
  readonly parts?: Readonly<Record<number, readonly number[]>>;
  /** Streams beside those of the text and its tables. */
  readonly streams?: Readonly<Record<string, Uint8Array | readonly number[]>>;
  /** Bytes at places of the document stream that say what kind of document it is. */
  readonly head?: Readonly<Record<number, readonly number[]>>;
}

const PAGE = 512;
/** Where the text begins in the document stream, behind what says where all the rest is. */
const TEXT = 0x800;
/** Where properties begin in their page. */
const PROPERTIES = 64;
const [CHARACTER_PAGES, PARAGRAPH_PAGES, PIECES] = [12, 13, 33];

export function docOf(sketch: DocSketch): Uint8Array {
  const { main, headers = [], textBoxes = [], streams = {}, head = {} } = sketch;
  const paragraphs = [...main, ...headers, ...textBoxes];
  const text = paragraphs.map(textOf).join('');
  const pieces = placed(sketch.pieces ?? [{ length: text.length }]);
  const document = Array.from({ length: TEXT }, () => 0);
  for (const { start, end, isCompressed } of pieces) {
    const characters = text.slice(start, end);
    for (const byte of isCompressed ? Buffer.from(characters, 'latin1') : utf16(characters))
      document.push(byte);
  }
  const characterPages = paged(runsIn(paragraphs), pieces, document, ({ modifiers = [] }) => [
    1,
    [modifiers.length, ...modifiers],
  ]);
  const paragraphPages = paged(
    paragraphs.map((each) => ({ ...each, length: textOf(each).length })),
    pieces,
    document,
    ({ style = 0, modifiers = [] }) => [13, sized([...u16(style), ...modifiers])],
  );
  const parts = {
    [CHARACTER_PAGES]: characterPages,
    [PARAGRAPH_PAGES]: paragraphPages,
    [PIECES]: piecesPart(pieces, sketch.groups ?? []),
    ...sketch.parts,
  };
  const table: number[] = [];
  const set = (at: number, bytes: readonly number[]): void => {
    document.splice(at, bytes.length, ...bytes);
  };
  for (const [place, bytes] of Object.entries(parts)) {
    set(0x9a + 8 * Number(place), [...u32(table.length), ...u32(bytes.length)]);
    for (const byte of bytes) table.push(byte);
  }
  set(0, [...u16(0xa5ec), ...u16(0xc1)]);
  set(0x0a, u16(0x0200));
  for (const [at, stretch] of [
    [0x4c, main],
    [0x54, headers],
    [0x64, textBoxes],
  ] as const) {
    set(at, u32(stretch.map(textOf).join('').length));
  }
  for (const [at, bytes] of Object.entries(head)) set(Number(at), bytes);
  return compoundOf({ WordDocument: padded(document, 4096), '1Table': table, ...streams });
}

export function readDoc(sketch: DocSketch): Document {
  return extractDoc({ bytes: docOf(sketch), path: 'a.doc', password: null });
}

function textOf({ runs }: DocParagraph): string {
  return runs.map(({ text }) => text).join('');
}

function runsIn(paragraphs: readonly DocParagraph[]): (DocRun & { length: number })[] {
  return paragraphs.flatMap(({ runs }) => runs.map((run) => ({ ...run, length: run.text.length })));
}

interface PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly isCompressed: boolean;
  readonly change: number;
  /** Where it begins in the document stream. */
  readonly place: number;
}

function placed(pieces: readonly DocPiece[]): PlacedPiece[] {
  let [start, place] = [0, TEXT];
  return pieces.map(({ length, isCompressed = false, change = 0 }) => {
    const piece = { start, end: start + length, isCompressed, change, place };
    start += length;
    place += isCompressed ? length : 2 * length;
    return piece;
  });
}

function piecesPart(pieces: readonly PlacedPiece[], groups: readonly (readonly number[])[]): number[] {
  const positions = [0, ...pieces.map(({ end }) => end)].flatMap(u32);
  const data = pieces.flatMap(({ place, isCompressed, change }) => [
    0,
    0,
    ...u32(isCompressed ? (2 * place) | 0x40000000 : place),
    ...u16(change),
  ]);
  const plex = [...positions, ...data];
  return [...groups.flatMap((group) => [1, ...u16(group.length), ...group]), 2, ...u32(plex.length), ...plex];
}

/** Writes what is said of each stretch into a page of its own, and tells where these pages are. */
function paged<Own extends { readonly length: number }>(
  stretches: readonly Own[],
  pieces: readonly PlacedPiece[],
  document: number[],
  write: (own: Own) => readonly [entrySize: number, properties: readonly number[]],
): number[] {
  const starts: number[] = [];
  const numbers: number[] = [];
  let [start, last] = [0, TEXT];
  for (const own of stretches) {
    const end = start + own.length;
    for (const piece of pieces) {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
      if (from >= to) continue;
      const width = piece.isCompressed ? 1 : 2;
      const [first, behind] = [from, to].map((at) => piece.place + width * (at - piece.start));
      const [entrySize, properties] = write(own);
      const entry = padded([PROPERTIES / 2], entrySize);
      const page = [
        ...padded([...u32(first ?? 0), ...u32(behind ?? 0), ...entry], PROPERTIES),
        ...properties,
      ];
      document.push(
        ...padded([], PAGE),
        ...Array.from({ length: (PAGE - (document.length % PAGE)) % PAGE }, () => 0),
      );
      starts.push(first ?? 0);
      last = behind ?? 0;
      numbers.push(document.length / PAGE);
      document.push(...padded(page, PAGE - 1), 1);
    }
    start = end;
  }
  return [...starts, last, ...numbers].flatMap(u32);
}

/** Properties of a paragraph behind their size in words, which is nil and then less by one where it is even. */
function sized(properties: readonly number[]): number[] {
  const isOdd = properties.length % 2 === 1;
  return isOdd ? [(properties.length + 1) / 2, ...properties] : [0, properties.length / 2, ...properties];
}
