import {
  FUND_COLUMNS_OF_FORM,
  NOWHERE,
  type Cell,
  type Form,
  type FormColumn,
  type SourceRef,
} from '../../model/index.ts';
import type { ParsedForm, ParsedFundLine, ParsedIndicator } from '../../model/parsed-form.ts';
import type { FormDraft, FundDraft, IndicatorDraft, Print } from './draft.ts';
import { cellOf } from '../tables/cells.ts';
import { finishForm } from './finish.ts';

/** The forms of a JSON model. */
export function formsFromJson(annex: readonly ParsedForm[]): Form[] {
  return annex.map((form, index) => finishForm(draftOf(form), index + 1));
}

function draftOf(form: ParsedForm): FormDraft {
  const { project, department, unit, moneyUnit, goal, achieved, total, totalStored, totalAt } = form;
  const at = form.at ?? NOWHERE;
  return {
    project,
    department,
    unit,
    unitAt: form.unitAt ?? at,
    moneyUnit,
    funds: form.funds.map((line) => fundDraft(line, at)),
    goal,
    achieved,
    textsAt: form.textsAt ?? at,
    indicators: form.indicators.map((row) => indicatorDraft(row, at)),
    fullMarks: print(total.指标分值, totalStored.指标分值, totalAt.指标分值 ?? at),
    total: print(total.自评得分, totalStored.自评得分, totalAt.自评得分 ?? at),
    at,
  };
}

function fundDraft({ label, values, stored, at, places }: ParsedFundLine, formAt: SourceRef): FundDraft {
  const row = at ?? formAt;
  const cells = new Map<FormColumn, Cell | null>();
  for (const column of FUND_COLUMNS_OF_FORM) {
    const cell = print(values[column], stored[column], places[column] ?? row);
    if (cell !== undefined) cells.set(column, cell);
  }
  return { label, values: cells, at: row };
}

function indicatorDraft(
  { label, firstLevel, secondLevel, target, actual, values, stored, reason, at, places }: ParsedIndicator,
  formAt: SourceRef,
): IndicatorDraft {
  const row = at ?? formAt;
  return {
    label,
    firstLevel,
    secondLevel,
    target,
    actual,
    weight: print(values.指标分值, stored.指标分值, places.指标分值 ?? row),
    score: print(values.自评得分, stored.自评得分, places.自评得分 ?? row),
    reason,
    at: row,
  };
}

function print(text: string | null | undefined, stored: string | undefined, at: SourceRef): Print {
  return typeof text === 'string' ? cellOf(text, stored, at) : text;
}
