import { speaker } from '../../language.ts';
import { acceptedSheet, findingsSheet } from '../../xlsx/findings.ts';
import { workbookBytes } from '../../workbook/package.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { DiffReporter } from '../reporter.ts';
import { bookOf, type Book } from './book.ts';
import { movedSheet } from './moved.ts';
import { overviewSheet } from './overview.ts';
import { tableSheet } from './table.ts';

/** Two years side by side as a workbook, in which every change is reckoned before the reader's eyes. */
export const xlsx: DiffReporter = {
  binary: true,
  render(differed, options) {
    const title = speaker(options.language)({ zh: '两年决算对比', en: 'Two years compared' });
    return workbookBytes({ title, sheets: sheetsOf(bookOf(differed, options)) });
  },
};

function* sheetsOf(book: Book): Generator<Sheet> {
  yield overviewSheet(book);
  yield movedSheet(book);
  yield findingsSheet(book);
  if (book.accepted.length > 0) yield acceptedSheet(book);
  for (const lines of book.tables) yield tableSheet(lines, book);
}
