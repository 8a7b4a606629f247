import type { Document } from '../../model/index.ts';
import { memberNames } from '../archive.ts';
import { containerOf } from '../format.ts';
import type { Source } from '../source.ts';
import { boundsOfWorkbook, type Bounds } from './bounds.ts';
import { documentOf } from './document.ts';
import { readOds } from './ods/index.ts';
import { refusalOf } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx/index.ts';

/**
 * Reads the sheets of a workbook as they show their values: xlsx and xlsm, ods, xlsb and xls.
 *
 * @throws InputError `damaged`, `encrypted`, `too-large`
 */
export async function extractWorkbook(source: Source): Promise<Document> {
  const bounds = boundsOfWorkbook();
  try {
    return documentOf(await sheetsOf(source, bounds), source.path, bounds);
  } catch (cause) {
    throw refusalOf(cause, source.path);
  }
}

/** Old formats are read by a large library, which is loaded where one is met. */
async function sheetsOf(source: Source, bounds: Bounds): Promise<Sheet[]> {
  const isOld = containerOf(source.bytes) === 'compound';
  if (isOld) return (await import('./binary/xls.ts')).readXls(source, bounds);
  const names = new Set(memberNames(source));
  if (names.has('xl/workbook.xml')) return readXlsx(source, bounds);
  if (names.has('content.xml')) return readOds(source, bounds);
  return (await import('./binary/xlsb.ts')).readXlsb(source, bounds);
}
