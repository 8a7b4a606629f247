import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { check } from '../../../src/engine/check.ts';
import { readXml } from '../../../src/extract/xml/events.ts';
import type { Report } from '../../../src/model/index.ts';
import type { Outcome } from '../../../src/report/index.ts';
import type { Checked } from '../../../src/report/reporter.ts';
import { xlsx } from '../../../src/report/xlsx/index.ts';
import { UNREVIEWED } from '../../../src/review/review.ts';
import { RULES } from '../../../src/rules/index.ts';
import { options } from '../checked.ts';

/** A report checked against all rules. */
export function outcomeOfReport(report: Report, path = '报告.txt'): Checked {
  return { kind: 'checked', path, result: check(report, RULES), review: UNREVIEWED };
}

export function paperBytes(
  outcomes: readonly Outcome[],
  changes: Parameters<typeof options>[0] = {},
): Uint8Array {
  return xlsx.render(outcomes, options({ rules: RULES, ...changes }));
}

/** The workbook as SheetJS reads it, which is no code of ours. */
export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true, cellText: true });
}

export function sheetNamed(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name} among ${book.SheetNames.join(', ')}`);
  return sheet;
}

/** The cells of a sheet by address. */
export function cellsIn(sheet: WorkSheet): [address: string, cell: CellObject][] {
  return Object.entries(sheet).filter((entry): entry is [string, CellObject] => !entry[0].startsWith('!'));
}

export function cellAt(sheet: WorkSheet, address: string): CellObject {
  const cell: CellObject | undefined = address.startsWith('!') ? undefined : sheet[address];
  if (!cell) throw new Error(`there is nothing in ${address}`);
  return cell;
}

/** The address of the first cell that shows these words. */
export function addressOfWords(sheet: WorkSheet, words: string): string {
  const found = cellsIn(sheet).find(([, { v }]) => v === words);
  if (!found) throw new Error(`no cell says ${words}`);
  return found[0];
}

/** The parts of the package as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
}

/** Throws where a part is not well-formed XML, or has a character that XML 1.0 does not allow. */
export function assertWellFormed(bytes: Uint8Array): void {
  for (const [path, xml] of partsOf(bytes)) {
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(xml))
      throw new Error(`${path} has a character that is not allowed`);
    readXml(xml, { open: (_, attributes) => void attributes });
  }
}
