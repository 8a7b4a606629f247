import { Container } from '../../doc/container.ts';
import type { Source } from '../../source.ts';
import { MOST_OLD, type Bounds } from '../bounds.ts';
import type { Sheet } from '../sheet.ts';
import { Unreadable } from '../unreadable.ts';
import { sheetsIn } from './sheetjs.ts';
import { lookThrough } from './xls-records.ts';

/** Reads the sheets of a workbook of Excel 5 to 2003 ([MS-XLS]). */
export function readXls({ bytes }: Source, bounds: Bounds): Sheet[] {
  if (bytes.length > MOST_OLD) throw new Unreadable('too-large');
  const stream = Uint8Array.from(streamIn(bytes));
  return sheetsIn(stream, lookThrough(stream, bounds));
}

/** The stream that holds the workbook; files of before 1997 call it by another name. */
function streamIn(bytes: Uint8Array): Uint8Array {
  try {
    const container = new Container(bytes);
    const stream = container.stream('Workbook') ?? container.stream('Book');
    if (stream) return stream.raw(0, stream.length);
  } catch (cause) {
    throw new Unreadable('damaged', { cause });
  }
  throw new Unreadable('damaged');
}
