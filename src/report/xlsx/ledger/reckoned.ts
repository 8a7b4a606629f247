import type { Evaluation, Figure } from '../../../model/index.ts';
import { ruleTitle } from '../../message.ts';
import { difference, reckon } from '../formula.ts';
import type { Column } from '../list.ts';
import { BESIDE, amountStyle, differenceStyle, leading } from '../looks.ts';
import type { Paper } from '../paper.ts';
import { relationRef } from '../refs.ts';
import { addressOf, type CellRef } from '../../workbook/address.ts';
import { linked, reckoning, text, type Cell } from '../../workbook/cell.ts';
import type { LedgerSheet } from './places.ts';

/** What stands right of a ledger: for every printed total its sum reckoned anew, the difference, and the relation. */
export interface Reckoned {
  readonly columns: readonly Column[];
  /** The cells of one row, whose printed figures stand in these. */
  readonly cells: (figures: readonly (Figure | null)[], row: number) => (Cell | null)[];
}

/** @param first the column it begins in */
export function reckonedBeside({ sheet, ledger }: LedgerSheet, first: number, paper: Paper): Reckoned {
  const { say } = paper.telling;
  const evaluationOf = (figure: Figure | null | undefined): Evaluation | undefined => {
    const ref = figure && paper.places.of(figure);
    return figure && ref?.sheet === sheet ? paper.totals.get(figure.key) : undefined;
  };
  const used = ledger.columns.flatMap((title, index) =>
    ledger.rows.some(({ figures }) => evaluationOf(figures[index])) ? [{ title, index }] : [],
  );
  const titled = (words: string, title: string): Column => ({
    title: ledger.columns.length === 1 ? words : `${words}\n${title}`,
    width: 14,
  });
  return {
    columns: [
      ...used.map(({ title }) => titled(say({ zh: '重算', en: 'Reckoned' }), title)),
      ...used.map(({ title }) => titled(say({ zh: '差额', en: 'Difference' }), title)),
      ...(used.length === 0 ? [] : [{ title: say({ zh: '勾稽关系', en: 'Relation' }), width: 66 }]),
    ],
    cells(figures, row) {
      const each = used.map(({ index }, offset) => {
        const evaluation = evaluationOf(figures[index]);
        if (!evaluation) return null;
        const printed = { sheet, row, column: ledger.fields.length + index };
        return { evaluation, ...reckonedCells(evaluation, printed, first + offset, paper) };
      });
      if (each.every((one) => one === null)) return [];
      return [
        ...each.map((one) => one?.sum ?? null),
        ...each.map((one) => one?.apart ?? null),
        relationCell(
          each.flatMap((one) => one?.evaluation ?? []),
          paper,
        ),
      ];
    },
  };
}

/** The sum, in a column of the row of the printed figure, and what the print is off it. */
function reckonedCells(
  evaluation: Evaluation,
  printed: CellRef,
  column: number,
  { places }: Paper,
): { sum: Cell; apart: Cell } {
  const { right, expected, apart, decimals } = reckon(evaluation, places, printed.sheet);
  const off = difference(addressOf(printed), addressOf({ row: printed.row, column }), decimals);
  return {
    sum: reckoning(right, expected.toFixed(), amountStyle(decimals)),
    apart: reckoning(off, apart.toFixed(), differenceStyle(decimals)),
  };
}

/** The rule of the first that is broken, or else of the first; it leads to the list of relations, which has them all. */
function relationCell(evaluations: readonly Evaluation[], paper: Paper): Cell | null {
  const main = evaluations.find(({ relation }) => paper.findingOf.has(relation)) ?? evaluations[0];
  if (!main) return null;
  const { telling } = paper;
  const title = ruleTitle(main, telling);
  const rest = new Set(evaluations.map(({ rule }) => rule)).size - 1;
  const words = rest === 0 ? title : telling.say({ zh: `${title} 等`, en: `${title} and ${rest} more` });
  return linked(text(words, leading(BESIDE)), relationRef(main, paper));
}
