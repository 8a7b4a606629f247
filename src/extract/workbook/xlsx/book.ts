import { partsOf, textOf } from '../../package/parts.ts';
import { relationshipsIn, relationshipsPartOf } from '../../package/relationships.ts';
import type { Source } from '../../source.ts';
import { Unreadable } from '../../unreadable.ts';
import { attributesOf } from '../../xml/attributes.ts';
import { readXml } from '../../xml/events.ts';
import { MOST_UNPACKED, type Bounds } from '../bounds.ts';
import { isTrue } from '../values.ts';

const BOOK = 'xl/workbook.xml';
const RELATIONS = relationshipsPartOf(BOOK);

interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What a workbook says of its parts (ECMA-376 Part 1, 18.2). */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** Names of the parts that hold texts and formats; null where there are none. */
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Sheets that are a chart have no cells and are left out. */
export function readBook(source: Source, bounds: Bounds): Book {
  const parts = partsOf(source, (name) => name === BOOK || name === RELATIONS, MOST_UNPACKED);
  const relations = relationshipsIn(textOf(parts.get(RELATIONS)), BOOK);
  const sheets: BookSheet[] = [];
  let from1904 = false;
  readXml(textOf(parts.get(BOOK)), {
    open(name, written) {
      if (name === 'workbookPr') from1904 ||= isTrue(attributesOf(written).get('date1904'));
      if (name !== 'sheet') return;
      bounds.sheets.spend();
      const attributes = attributesOf(written);
      const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((each) => each.id === id);
      if (!relation || sheets.some(({ part }) => part === relation.part)) throw new Unreadable('damaged');
      if (relation.type !== 'worksheet') return;
      const state = attributes.get('state');
      const isHidden = state === 'hidden' || state === 'veryHidden';
      sheets.push({ name: attributes.get('name') ?? '', isHidden, part: relation.part });
    },
  });
  const only = (type: string): string | null => relations.find((each) => each.type === type)?.part ?? null;
  return { sheets, from1904, strings: only('sharedStrings'), styles: only('styles') };
}
