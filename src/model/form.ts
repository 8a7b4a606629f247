import type { Decimal, MoneyUnit } from '../money/index.ts';
import type { Figure } from './figure.ts';
import type { Location } from './location.ts';

/** Columns of a fund line 资金 of a form. */
export const FUND_COLUMNS_OF_FORM = [
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '分值',
  '执行率',
  '得分',
] as const;
export type FormColumn = (typeof FUND_COLUMNS_OF_FORM)[number];

/** Those of them that are money. */
export const MONEY_COLUMNS_OF_FORM = ['年初预算数', '全年预算数', '全年执行数'] as const;

/** One line of funds: 年度资金总额, 当年财政拨款, 上年结转资金, 其他资金. */
export interface FundLine {
  /** Canonical label. */
  readonly label: string;
  /** A column the form does not have is `unavailable`. */
  readonly figures: Readonly<Record<FormColumn, Figure>>;
  readonly at: Location;
}

const TARGET_COMPARISONS = ['≥', '≤', '=', '>', '<'] as const;
export type TargetComparison = (typeof TARGET_COMPARISONS)[number];

/** What a cell says of an indicator: a number and what it counts, where it is one, else words. */
export interface Quantity {
  readonly printed: string;
  /** How the actual is to stand to a target; null for an actual, and for a target that does not say. */
  readonly comparison: TargetComparison | null;
  readonly value: Decimal | null;
  /** As printed behind the number: `家`, `%`, `万元`. */
  readonly unit: string;
  /** The number as a figure, where it is in a unit that figures have and may be tied to others of its form. */
  readonly figure: Figure | null;
}

/** One indicator of performance. */
export interface Indicator {
  /** 三级指标; numbered where a form has the same twice. */
  readonly label: string;
  readonly firstLevel: string;
  readonly secondLevel: string;
  /** 年度指标值, such as `≥5家`. */
  readonly target: Quantity;
  /** 实际完成值, in the unit of the target where it prints none. */
  readonly actual: Quantity;
  readonly weight: Figure;
  readonly score: Figure;
  /** 偏差原因分析及改进措施. */
  readonly reason: string;
  readonly at: Location;
}

/** What the texts of a form state in figures or in words that its columns and rows must bear out. */
export interface FormStatements {
  /** Whether 实际完成情况 says that money was paid out. */
  readonly saysPaid: boolean;
  /** Each amount of money it says was paid out; none twice. */
  readonly paid: readonly Figure[];
  /** How many enterprises 预期目标 and 实际完成情况 say are aided, where they say one number. */
  readonly aidedByGoal: Figure | null;
  readonly aided: Figure | null;
}

/** One 项目支出绩效自评表 of the annex. */
export interface Form {
  /** Counted from 1. */
  readonly number: number;
  readonly project: string;
  /** 主管部门. */
  readonly department: string;
  /** 实施单位. */
  readonly unit: string;
  readonly unitAt: Location;
  readonly moneyUnit: MoneyUnit;
  /** The first is the total 年度资金总额. */
  readonly funds: readonly FundLine[];
  /** 预期目标. */
  readonly goal: string;
  /** 实际完成情况. */
  readonly achieved: string;
  /** Where the two stand. */
  readonly textsAt: Location;
  readonly stated: FormStatements;
  readonly indicators: readonly Indicator[];
  /** The 总分 the weights come to, where the form prints it. */
  readonly fullMarks: Figure;
  /** 总分 of the scores. */
  readonly total: Figure;
  readonly at: Location;
}

/**
 * Every figure of a form that ought to be tied, in the order of the form. Targets and actuals are not among them: most
 * stand alone, and nothing in a report tells whether they are true. Nor is a dash in place of a score: the lines the
 * total of funds is made of are not scored.
 */
export function figuresOfForm({ funds, indicators, fullMarks, total }: Form): Figure[] {
  const figures: Figure[] = [];
  for (const line of funds) {
    for (const column of FUND_COLUMNS_OF_FORM) {
      const figure = line.figures[column];
      const isScore = column === '分值' || column === '得分';
      if (!isScore || figure.state !== 'nil') figures.push(figure);
    }
  }
  for (const { weight, score } of indicators) figures.push(weight, score);
  figures.push(fullMarks, total);
  return figures;
}
