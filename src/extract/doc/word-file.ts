import type { Bytes } from '../bytes.ts';
import { CompoundFile } from '../compound-file/compound-file.ts';
import { Unreadable } from '../unreadable.ts';
import { Unsupported } from '../word/refusal.ts';

const MARK = 0xa5ec;
const MARK_OF_WORD_95 = 0xa5dc;
/** The versions of Word 97 and later begin here. */
const WORD_97 = 0xc0;
const IS_ENCRYPTED = 0x0100;
const IS_SECOND_TABLE = 0x0200;

/** Parts of the table stream by their place in the list of all of them ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;
const FIRST_PART = 0x9a;
const PART_SIZE = 8;

/** Where the lengths stand of the text itself and of what follows it, up to the text boxes ([MS-DOC] 2.5.4). */
const LENGTHS = { main: 0x4c, notes: [0x50, 0x54, 0x58, 0x5c, 0x60], textBoxes: 0x64 } as const;

/** A stretch of the characters of a document, counted from the first of all. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A document of Word 97 or later: its streams, and what stands where in them ([MS-DOC] 2.5.1). */
export class WordFile {
  readonly document: Bytes;
  readonly data: Bytes | null;
  readonly main: Stretch;
  /** Those of the text itself. */
  readonly textBoxes: Stretch;
  readonly #table: Bytes;

  /** @throws Unreadable `damaged`, `encrypted`, `word-95` */
  constructor(bytes: Uint8Array) {
    const file = new CompoundFile(bytes);
    this.document = streamOf(file, 'WordDocument');
    const flags = flagsOf(this.document);
    this.#table = streamOf(file, (flags & IS_SECOND_TABLE) === 0 ? '0Table' : '1Table');
    this.data = file.stream('Data');
    this.main = { start: 0, end: this.document.u32(LENGTHS.main) };
    const start = LENGTHS.notes.reduce((sum, at) => sum + this.document.u32(at), this.main.end);
    this.textBoxes = { start, end: start + this.document.u32(LENGTHS.textBoxes) };
  }

  /** A part of the table stream; `null` where the document has none. */
  part(name: keyof typeof PARTS): Bytes | null {
    const { at, length } = this.#placeOf(name);
    return length === 0 ? null : this.#table.part(at, length);
  }

  /** A part with all that follows it: some go on behind their end. */
  partAndRest(name: keyof typeof PARTS): Bytes | null {
    const { at, length } = this.#placeOf(name);
    return length === 0 ? null : this.#table.part(at, this.#table.length - at);
  }

  #placeOf(name: keyof typeof PARTS): { at: number; length: number } {
    const place = FIRST_PART + PARTS[name] * PART_SIZE;
    return { at: this.document.u32(place), length: this.document.u32(place + 4) };
  }
}

function flagsOf(document: Bytes): number {
  const [mark, version, flags] = [document.u16(0), document.u16(2), document.u16(0x0a)];
  if (mark === MARK_OF_WORD_95 || (mark === MARK && version < WORD_97)) throw new Unsupported('word-95');
  if (mark !== MARK) throw new Unreadable('damaged');
  if ((flags & IS_ENCRYPTED) !== 0) throw new Unreadable('encrypted');
  return flags;
}

function streamOf(file: CompoundFile, name: string): Bytes {
  const stream = file.stream(name);
  if (!stream) throw new Unreadable('damaged');
  return stream;
}
