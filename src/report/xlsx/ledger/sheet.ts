import type { Figure } from '../../../model/index.ts';
import type { Say } from '../../language.ts';
import { TIE_SIGNS, TIE_WORDS } from '../../marks.ts';
import { figureCell } from '../figure-cell.ts';
import { listSheet, ROWS_ABOVE, type Column } from '../list.ts';
import { LABEL, REMARK, SECTION, WORDS, kept } from '../looks.ts';
import type { Paper } from '../paper.ts';
import { findingRef } from '../refs.ts';
import { linked, noted, text, type Cell } from '../../workbook/cell.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Style } from '../../workbook/style.ts';
import type { Ledger, LedgerRow } from './ledger.ts';
import { findingsAt, noteOn } from './notes.ts';
import type { LedgerSheet } from './places.ts';
import { reckonedBeside } from './reckoned.ts';

/** As wide as a Chinese character. */
const SPACE = '\u3000';
const FIGURE_WIDTH = 15;
/** What fits on a page across and can still be read, in digits. */
const PAGE_WIDTH = 210;

/** A ledger as a sheet: its words, its figures with their ticks, and right of them what they ought to be. */
export function ledgerSheet(own: LedgerSheet, paper: Paper): Sheet {
  const { sheet, ledger } = own;
  const { fields, columns, rows, remarks, title, about, frozenFields } = ledger;
  const printed: readonly Column[] = [
    ...fields,
    ...columns.map((column) => ({ title: column, width: FIGURE_WIDTH })),
  ];
  const reckoned = reckonedBeside(own, printed.length + 1, paper);
  const all = reckoned.columns.length === 0 ? printed : [...printed, null, ...reckoned.columns];
  const fits = all.reduce((width, column) => width + (column?.width ?? 0), 0) <= PAGE_WIDTH;
  return listSheet({
    name: sheet,
    title,
    about: [about, legendWords(paper.telling.say)].filter((words) => words !== '').join(`${SPACE}${SPACE}`),
    columns: all,
    rows: [
      ...rows.map((row, index) => {
        const beside = reckoned.cells(row.figures, ROWS_ABOVE + index);
        const printedCells = [...wordCells(row, ledger), ...figureCells(row, paper)];
        return beside.length === 0 ? printedCells : [...printedCells, null, ...beside];
      }),
      ...remarks.map((remark) => [text(remark, REMARK)]),
    ],
    frozenColumns: frozenFields,
    ...(fits ? {} : { printedColumns: printed.length }),
  });
}

/** `✓ 完全相等 ≈ 只差在四舍五入上…`. */
function legendWords(say: Say): string {
  const ties = ['exact', 'rounding', 'broken', 'unjudged', 'notApplicable', 'unrelated'] as const;
  return ties.map((tie) => `${TIE_SIGNS[tie]} ${say(TIE_WORDS[tie])}`).join(SPACE);
}

function wordCells({ texts, kind, indent = 0 }: LedgerRow, { fields, indented }: Ledger): Cell[] {
  const style = kind === 'heading' ? SECTION : kind === 'total' ? LABEL : WORDS;
  return fields.map((_, index) =>
    text(texts[index] ?? '', index === indented && indent > 0 ? stepped(style, indent) : style),
  );
}

function stepped(style: Style, indent: number): Style {
  return kept(`indent ${indent} ${style === WORDS}`, () => ({ ...style, align: 'left', indent }));
}

function figureCells({ figures, kind }: LedgerRow, paper: Paper): Cell[] {
  return figures.map((figure) =>
    kind === 'heading' && figure === null ? text('', SECTION) : markedCell(figure, paper),
  );
}

/** A figure, which leads to its finding where it has one. */
function markedCell(figure: Figure | null, paper: Paper): Cell {
  const mark = figure === null ? undefined : paper.marks.get(figure);
  const cell = figureCell(figure, mark, paper.telling.say);
  if (figure === null) return cell;
  const [first] = findingsAt(figure, paper);
  return first === undefined ? cell : noted(linked(cell, findingRef(first, paper)), noteOn(figure, paper));
}
