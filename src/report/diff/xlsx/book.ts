import type { TableId } from '../../../model/index.ts';
import { speaker } from '../../language.ts';
import { numbered } from '../../marks.ts';
import { tableNumber } from '../../place.ts';
import { acceptedFindings } from '../../tally.ts';
import type { FindingsPaper } from '../../xlsx/findings.ts';
import { ROWS_ABOVE } from '../../xlsx/list.ts';
import { SheetNames } from '../../workbook/sheet-names.ts';
import { reportPrinting } from '../printing.ts';
import type { Differed, DiffOptions } from '../reporter.ts';
import { linesByTable, type Line } from './lines.ts';
import type { PairRef } from './movement-cells.ts';

/** The column of a table's sheet in which the older amount stands; the newer is right of it. */
export const OLD = 3;

/** One table of both years. */
export interface TableLines {
  readonly table: TableId;
  readonly sheet: string;
  readonly lines: readonly Line[];
}

/** Two years as a workbook: what its sheets are to show, and where each figure stands in them. */
export interface Book extends FindingsPaper {
  readonly diff: Differed['diff'];
  readonly options: DiffOptions;
  readonly sheets: FindingsPaper['sheets'] & { readonly overview: string; readonly moved: string };
  readonly tables: readonly TableLines[];
  /** Where the two amounts of a figure stand, by its key. */
  readonly pairs: ReadonlyMap<string, PairRef>;
}

export function bookOf({ diff, checked }: Differed, options: DiffOptions): Book {
  const say = speaker(options.language);
  const names = new SheetNames();
  const sheets = {
    overview: names.take(say({ zh: '概览', en: 'Overview' })),
    moved: names.take(say({ zh: '科目变动', en: 'Codes' })),
    findings: names.take(say({ zh: '问题清单', en: 'Findings' })),
    accepted: names.take(say({ zh: '已接受', en: 'Accepted' })),
  };
  const tables = Array.from(linesByTable(diff), ([table, lines]): TableLines => {
    return { table, sheet: names.take(tableNumber(reportPrinting(diff, table), table)), lines };
  });
  const pairs = new Map(tables.flatMap(pairsOf));
  const open = numbered(checked, options);
  return {
    diff,
    options,
    sheets,
    tables,
    pairs,
    outcome: checked,
    telling: { report: checked.result.report, rules: options.rules, say },
    places: { at: (key) => (key === null ? undefined : pairs.get(key)?.new) },
    open,
    accepted: acceptedFindings(checked).map((finding, index) => ({
      number: open.length + index + 1,
      finding,
    })),
  };
}

function pairsOf({ sheet, lines }: TableLines): [string, PairRef][] {
  return lines.map(({ key }, index) => [key, pairAt(sheet, ROWS_ABOVE + index, OLD)]);
}

/** The amounts of two years side by side. */
export function pairAt(sheet: string, row: number, column: number): PairRef {
  return { old: { sheet, row, column }, new: { sheet, row, column: column + 1 } };
}
