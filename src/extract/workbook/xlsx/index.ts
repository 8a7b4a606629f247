import { partsOf, textOf } from '../../package/parts.ts';
import type { Source } from '../../source.ts';
import { MOST_UNPACKED, type Bounds } from '../bounds.ts';
import { displayIn } from '../display/index.ts';
import { hiddenSheet, type Sheet } from '../sheet.ts';
import { readBook } from './book.ts';
import { readSheet } from './sheet.ts';
import { stringsIn } from './strings.ts';
import { formatsIn } from './styles.ts';

/** Reads the sheets of an Office Open XML workbook (ECMA-376); of hidden ones no more than the name. */
export function readXlsx(source: Source, bounds: Bounds): Sheet[] {
  const { sheets, strings, styles, from1904 } = readBook(source, bounds);
  const shown = sheets.flatMap(({ isHidden, part }) => (isHidden ? [] : [part]));
  const wanted = new Set([strings, styles, ...shown]);
  const parts = partsOf(source, (name) => wanted.has(name), MOST_UNPACKED);
  const shared = {
    strings: strings === null ? [] : stringsIn(textOf(parts.get(strings))),
    formats: styles === null ? [] : formatsIn(textOf(parts.get(styles))),
    display: displayIn(from1904),
  };
  return sheets.map(({ name, isHidden, part }) =>
    isHidden ? hiddenSheet(name) : readSheet(name, textOf(parts.get(part)), shared, bounds),
  );
}
