import { readPrinted, type PrintedFigure, type Unit } from '../../money/index.ts';
import {
  QUOTE_LENGTH,
  figureAt,
  locate,
  type Figure,
  type FigurePlace,
  type Location,
  type SourceRef,
} from '../../model/index.ts';
import { withoutPercent } from './cells.ts';
import type { Print } from './draft.ts';

/** Where in a form a figure stands. */
export interface Place {
  readonly form: number;
  readonly row: string;
  readonly column: string;
  readonly at: SourceRef;
}

/** The figure at a place of a form: unavailable where the form has no such place. */
export function figure(print: Print, place: Place, unit: Unit, decimals: number): Figure {
  const where = placeOf(place, print?.at ?? place.at, print?.text ?? null, unit, decimals);
  if (print === undefined) return { state: 'unavailable', key: where.key, printed: null, at: where.at };
  return figureAt(where, print && reading(print.text), print?.stored);
}

/** Most cells of a form say one of a few things, as 10, 100.00 or a dash; these are read once. */
const READ = new Map<string, PrintedFigure>();
const MOST_KEPT = 500;

function reading(text: string): PrintedFigure {
  const known = READ.get(text);
  if (known) return known;
  const read = readPrinted(withoutPercent(text));
  if (READ.size < MOST_KEPT) READ.set(text, read);
  return read;
}

export function placeOf(
  { form, row, column }: Place,
  { file, page, box, line, sheet, cell }: SourceRef,
  quote: string | null,
  unit: Unit,
  decimals: number,
): FigurePlace {
  const key = `annex/${form}/${row}/${column}`;
  const at: Location = {
    key,
    table: null,
    row,
    column,
    section: null,
    form,
    file,
    page,
    box,
    line,
    sheet,
    cell,
    quote: quote !== null && quote.length > QUOTE_LENGTH ? locate({ quote }).quote : quote,
  };
  return { key, unit, decimals, at };
}
