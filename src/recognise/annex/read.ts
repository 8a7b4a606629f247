import type { SourceRef } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';
import { filledOf, isFigure } from './cells.ts';
import type { FormDraft, Print } from './draft.ts';
import { moneyUnitIn, readFunds } from './funds.ts';
import { readIndicators } from './indicators.ts';
import type { FormParts } from './parts.ts';
import { readTexts } from './texts.ts';

/** One form as its cells read. */
export function readForm({ head, funds, texts, indicators, total }: FormParts): FormDraft | null {
  const [first] = head;
  if (!first) return null;
  const unit = field(head, '实施单位');
  return {
    project: field(head, '项目名称')?.words ?? '',
    department: field(head, '主管部门')?.words ?? '',
    unit: unit?.words ?? '',
    unitAt: unit?.at ?? first.at,
    moneyUnit: moneyUnitIn(funds[0]),
    funds: readFunds(funds),
    ...readTexts(texts, first.at),
    indicators: readIndicators(indicators),
    ...readTotal(total),
    at: first.at,
  };
}

interface Field {
  readonly words: string;
  readonly at: SourceRef;
}

/** What stands behind a name in the head, in the next cell or after a colon. */
function field(head: readonly Line[], name: string): Field | null {
  for (const line of head) {
    const filled = filledOf(line);
    const index = filled.findIndex(({ words }) => words.startsWith(name));
    if (index < 0) continue;
    const inline = filled[index]?.words.slice(name.length).replace(/^[:：]/u, '') ?? '';
    const value = filled[inline === '' ? index + 1 : index];
    return { words: inline === '' ? (value?.words ?? '') : inline, at: value?.cell.at ?? line.at };
  }
  return null;
}

/** 总分: of its figures the last is the score; a figure before it is what the weights come to. */
function readTotal(total: Line | null): { fullMarks: Print; total: Print } {
  const figures = total ? filledOf(total).filter(({ words }) => isFigure(words)) : [];
  const score = figures.pop();
  return { fullMarks: figures.pop()?.cell, total: score?.cell ?? (total ? null : undefined) };
}
