import { stronger, type Fate, type Item, type Table, type TableCell, type TableRow } from '../word/story.ts';
import { GridLines, readGrid } from './grid-lines.ts';
import { elementsIn, fateBy, PROPERTIES, type Reading } from './reading.ts';
import { isOn, wholeNumber } from './values.ts';

/** Reads a table (ECMA-376 Part 1, 17.4.37). */
export function readTable(reading: Reading, fate: Fate): Table {
  const { xml } = reading;
  const rows: TableRow[] = [];
  let lines = new GridLines([]);
  const read = (name: string): void => {
    if (name === 'tblGrid') lines = readGrid(xml);
    else if (name === 'tr') rows.push(readRow(reading, lines, fate));
    else if (!PROPERTIES.has(name)) for (const inner of elementsIn(name, xml)) read(inner);
  };
  for (const name of xml.children()) read(name);
  return { kind: 'table', rows };
}

function readRow(reading: Reading, lines: GridLines, outer: Fate): TableRow {
  const { xml } = reading;
  const cells: TableCell[] = [];
  let fate = outer;
  /** The column that the next cell begins in. */
  let column = 0;
  const read = (name: string): void => {
    if (name === 'trPr') {
      for (const property of xml.children()) {
        fate = stronger(fate, fateBy(property));
        const value = xml.attribute('val');
        if (property === 'gridBefore') column = wholeNumber(value) ?? 0;
        else if (property === 'hidden' && isOn(value)) fate = stronger(fate, 'hidden');
      }
    } else if (name === 'tc') {
      const { span, ...cell } = readCell(reading, outer);
      cells.push({ ...cell, start: lines.at(column), end: lines.at(column + span) });
      column += span;
    } else if (!PROPERTIES.has(name)) for (const inner of elementsIn(name, xml)) read(inner);
  };
  for (const name of xml.children()) read(name);
  return { fate, cells };
}

/** A cell that has not been placed yet. */
interface SpanningCell extends Omit<TableCell, 'start' | 'end'> {
  /** Of how many columns it is. */
  readonly span: number;
}

/** A cell that a tracked change has deleted takes up no room. */
function readCell({ xml, itemsOf }: Reading, outer: Fate): SpanningCell {
  let [span, fate] = [1, outer];
  let merge: TableCell['merge'] = 'none';
  let isRest = false;
  const items: (readonly Item[])[] = [];
  for (const name of xml.children()) {
    if (name !== 'tcPr') items.push(itemsOf(name, fate));
    else {
      for (const property of xml.children()) {
        const value = xml.attribute('val');
        if (property === 'gridSpan') span = Math.max(wholeNumber(value) ?? 1, 1);
        else if (property === 'vMerge') merge = value === 'restart' ? 'begins' : 'goes on';
        else if (property === 'hMerge') isRest = value !== 'restart';
        else if (property === 'cellDel') fate = 'deleted';
      }
    }
  }
  return { span: fate === 'deleted' ? 0 : span, merge, isRest, items: items.flat() };
}
