import { CompoundFile } from '../../compound-file/compound-file.ts';
import type { Source } from '../../source.ts';
import { Unreadable } from '../../unreadable.ts';
import { MOST_OLD, type Bounds } from '../bounds.ts';
import type { Sheet } from '../sheet.ts';
import { sheetsIn } from './sheetjs.ts';
import { lookThrough } from './xls-records.ts';

/** Reads the sheets of a workbook of Excel 5 to 2003 ([MS-XLS]). */
export function readXls({ bytes }: Source, bounds: Bounds): Sheet[] {
  if (bytes.length > MOST_OLD) throw new Unreadable('too-large');
  const stream = streamIn(bytes);
  return sheetsIn(stream, lookThrough(stream, bounds));
}

/** The stream that holds the workbook; files of before 1997 call it by another name. */
function streamIn(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (!stream) throw new Unreadable('damaged');
  return stream.raw(0, stream.length);
}
