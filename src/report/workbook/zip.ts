import { crc32, deflateRawSync } from 'node:zlib';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** Of the format: 2.0 knows folders and deflate. */
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** The first day a zip file knows, so that one workbook is always the same bytes. */
const FIRST_DAY = 0x0021;

/** Higher levels take twice the time for a tenth of the size. */
const LEVEL = 3;

/** Files as a zip file (PKWARE's APPNOTE). Its clock stands still. */
export function zip(files: Iterable<readonly [path: string, text: string]>): Uint8Array {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(content, { level: LEVEL });
    const about = description(name, packed.length, content);
    parts.push(signed(LOCAL, LOCAL_SIZE, about), name, packed);
    directory.push(entry(about, offset), name);
    offset += LOCAL_SIZE + name.length + packed.length;
  }
  return Buffer.concat([...parts, ...directory, end(directory, offset)]);
}

/** What stands of a file both before it and in the directory. */
function description(name: Buffer, packed: number, content: Buffer): Buffer {
  const about = Buffer.alloc(LOCAL_SIZE - 4);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(UTF8_NAMES, 2);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt16LE(FIRST_DAY, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function signed(signature: number, size: number, about: Buffer): Buffer {
  const header = Buffer.alloc(size);
  header.writeUInt32LE(signature, 0);
  about.copy(header, size === LOCAL_SIZE ? 4 : 6);
  return header;
}

function entry(about: Buffer, offset: number): Buffer {
  const header = signed(CENTRAL, CENTRAL_SIZE, about);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt32LE(offset, CENTRAL_SIZE - 4);
  return header;
}

function end(directory: readonly Buffer[], offset: number): Buffer {
  const count = directory.length / 2;
  const record = Buffer.alloc(END_SIZE);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(
    directory.reduce((size, part) => size + part.length, 0),
    12,
  );
  record.writeUInt32LE(offset, 16);
  return record;
}
