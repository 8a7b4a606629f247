import { unitFigure, type Column, type Expression, type MemberUnit, type Report } from '../../model/index.ts';
import { areNil } from '../premise.ts';
import { minus } from '../templates.ts';
import { amountOf, columnsOf, linesOf, type Line } from './additive.ts';
import { transfersIn } from './transfers-within.ts';

/** An amount of a department that its units' come to. */
export interface Addition {
  readonly line: Line;
  readonly column: Column;
  readonly department: Expression;
  readonly units: Expression;
  /** What of the amounts are payments that units may have made to each other: of the department's, and of the units'. */
  readonly transfers: { readonly department: Expression; readonly units: Expression };
  /** Whether units made such payments, or may have. */
  readonly mayCancel: boolean;
}

/** Every amount that one of the reports prints in the nine tables. */
export function additionsOf(report: Report, units: readonly MemberUnit[]): Addition[] {
  const reports = [report, ...units.map((unit) => unit.report)];
  return linesOf(reports).flatMap((line) =>
    columnsOf(line.table, reports).map((column) => additionOf(line, column, report, units)),
  );
}

export function additionOf(
  line: Line,
  column: Column,
  report: Report,
  units: readonly MemberUnit[],
): Addition {
  const transfers = {
    department: transfersIn(line, column, report),
    units: ofUnits(units, (unit) => transfersIn(line, column, unit)),
  };
  return {
    line,
    column,
    department: amountOf(line, column, report),
    units: ofUnits(units, (unit) => amountOf(line, column, unit)),
    transfers,
    mayCancel: !areNil(transfers.units.map(({ figure }) => figure)),
  };
}

/** The sum of what each unit has, its figures marked as the unit's. */
function ofUnits(units: readonly MemberUnit[], of: (report: Report) => Expression): Expression {
  return units.flatMap((unit) =>
    of(unit.report).map(({ weight, figure }) => ({ weight, figure: unitFigure(figure, unit) })),
  );
}

/** Amounts without the payments that are part of them. */
export function net(amounts: Expression, transfers: Expression): Expression {
  return minus(amounts, ...transfers.map(({ figure }) => figure));
}
