import { check } from '../../src/engine/check.ts';
import {
  NOWHERE,
  type Cell,
  type Finding,
  type Form,
  type FormColumn,
  type Report,
} from '../../src/model/index.ts';
import { FUND_COLUMNS_OF_FORM } from '../../src/model/index.ts';
import { finishForm } from '../../src/recognise/annex/finish.ts';
import type { FormDraft, FundDraft, IndicatorDraft, Print } from '../../src/recognise/annex/draft.ts';
import { ANNEX } from '../../src/rules/annex/index.ts';
import { everythingWrong } from './findings.ts';
import { sketchReport, type ReportSketch } from './report.ts';

/** A form in short: lines of cells set apart by blanks, `_` for a blank cell and `?` for a lost one. */
export interface FormSketch {
  readonly project?: string;
  readonly unit?: string;
  /** By label, in the order of the columns. */
  readonly funds?: Readonly<Record<string, string>>;
  readonly goal?: string;
  readonly achieved?: string;
  /** By label: target, actual, weight, score and, where there is one, the reason. */
  readonly indicators?: Readonly<Record<string, string>>;
  readonly total?: string;
  readonly fullMarks?: string;
}

/** Indicators that cost money; the others are outputs, and those of 效益 or 满意 what they are called. */
const COST = /成本|资金|经费/u;
const BENEFIT = /效益|满意/u;

export function sketchForm(sketch: FormSketch, number = 1): Form {
  const { project = '某项补助资金', unit = '某某局', goal = '', achieved = '' } = sketch;
  const draft: FormDraft = {
    project,
    department: unit,
    unit,
    unitAt: { ...NOWHERE, line: 2 },
    moneyUnit: null,
    funds: Object.entries(sketch.funds ?? {}).map(([label, cells]) => fundLine(label, cells)),
    goal,
    achieved,
    textsAt: { ...NOWHERE, line: 20 },
    indicators: Object.entries(sketch.indicators ?? {}).map(([label, cells], index) =>
      indicator(label, cells, index),
    ),
    fullMarks: print(sketch.fullMarks),
    total: print(sketch.total),
    at: { ...NOWHERE, line: 1 },
  };
  return finishForm(draft, number);
}

function fundLine(label: string, cells: string): FundDraft {
  const prints = cells.split(' ');
  const values = FUND_COLUMNS_OF_FORM.flatMap((column, index): [FormColumn, Cell | null][] => {
    const cell = print(prints[index]);
    return cell === undefined ? [] : [[column, cell]];
  });
  return { label, values: new Map(values), at: { ...NOWHERE, line: 10 } };
}

function indicator(label: string, cells: string, index: number): IndicatorDraft {
  const [target = '', actual = '', weight, score, reason = ''] = cells.split(' ');
  const [firstLevel, secondLevel] = levelsOf(label);
  return {
    label,
    firstLevel,
    secondLevel,
    target,
    actual: actual === '_' ? '' : actual,
    weight: print(weight),
    score: print(score),
    reason,
    at: { ...NOWHERE, line: 30 + index },
  };
}

function levelsOf(label: string): [string, string] {
  if (COST.test(label)) return ['成本指标', '经济成本指标'];
  return BENEFIT.test(label) ? ['效益指标', '经济效益指标'] : ['产出指标', '数量指标'];
}

function print(text: string | undefined): Print {
  if (text === undefined) return undefined;
  return text === '?' ? null : { text: text === '_' ? '' : text, at: { ...NOWHERE, line: 10 } };
}

/** What the rules of the annex find in forms, and how many relations of each rule were judged to hold. */
export function annexed(
  forms: readonly FormSketch[],
  sketch: ReportSketch = {},
): { found: string[]; holds: Record<string, number> } {
  const report: Report = sketchReport({
    ...sketch,
    annex: forms.map((form, index) => sketchForm(form, index + 1)),
  });
  const result = check(report, ANNEX);
  const holds: Record<string, number> = {};
  for (const { rule, verdict } of result.evaluations)
    if (verdict === 'holds' || verdict === 'rounding') holds[rule] = (holds[rule] ?? 0) + 1;
  return { found: everythingWrong(result).map(inShort), holds };
}

/** `actual-cost 降低成本: 0.00, not 168.68`, `score-by-target full: 30`. */
function inShort(finding: Finding): string {
  const rule = finding.rule.replace('annex/', '');
  if (finding.kind === 'naming') return rule;
  if (finding.kind === 'observation') return `${rule} ${finding.observation.message}: ${finding.at.line}`;
  const { actual, expected, decimals } = finding.measure;
  return `${rule} ${finding.at.row}: ${actual.toFixed(decimals)}, not ${expected.toFixed(decimals)}`;
}

export interface AnnexCase {
  readonly name: string;
  readonly forms: readonly FormSketch[];
  readonly report?: ReportSketch;
  /** None where all is well. */
  readonly finds?: readonly string[];
  readonly holds?: Readonly<Record<string, number>>;
}
