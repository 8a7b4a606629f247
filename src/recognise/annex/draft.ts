import type { MoneyUnit } from '../../money/index.ts';
import type { Cell, FormColumn, SourceRef } from '../../model/index.ts';

/** What a place of a form prints: a cell, `null` where the source lost it, `undefined` where the form has no such place. */
export type Print = Cell | null | undefined;

export interface FundDraft {
  readonly label: string;
  readonly values: ReadonlyMap<FormColumn, Cell | null>;
  readonly at: SourceRef;
}

export interface IndicatorDraft {
  readonly label: string;
  readonly firstLevel: string;
  readonly secondLevel: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: Print;
  readonly score: Print;
  readonly reason: string;
  readonly at: SourceRef;
}

/** A form as its cells read, before any of them is taken for a figure. */
export interface FormDraft {
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly unitAt: SourceRef;
  readonly moneyUnit: MoneyUnit | null;
  readonly funds: readonly FundDraft[];
  readonly goal: string;
  readonly achieved: string;
  readonly textsAt: SourceRef;
  readonly indicators: readonly IndicatorDraft[];
  readonly fullMarks: Print;
  readonly total: Print;
  readonly at: SourceRef;
}
