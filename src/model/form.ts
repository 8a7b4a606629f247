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

/** One line of funds: 年度资金总额, 当年财政拨款, 上年结转资金, 其他资金. */
export interface FundLine {
  /** Canonical label. */
  readonly label: string;
  readonly figures: Readonly<Record<FormColumn, Figure>>;
  readonly at: Location;
}

/** One indicator of performance, its target and actual as printed. */
export interface Indicator {
  /** 三级指标; numbered where a form has the same twice. */
  readonly label: string;
  readonly firstLevel: string;
  readonly secondLevel: string;
  /** 年度指标值, such as `≥5家`. */
  readonly target: string;
  /** 实际完成值. */
  readonly actual: string;
  readonly weight: Figure;
  readonly score: Figure;
  /** 偏差原因分析及改进措施. */
  readonly reason: string;
  readonly at: Location;
}

/** One 项目支出绩效自评表 of the annex. */
export interface Form {
  /** Counted from 1. */
  readonly number: number;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly funds: readonly FundLine[];
  /** 预期目标. */
  readonly goal: string;
  /** 实际完成情况. */
  readonly achieved: string;
  readonly indicators: readonly Indicator[];
  /** 总分. */
  readonly total: Figure;
  readonly at: Location;
}

/** Every figure of a form in the order of the form. */
export function figuresOfForm({ funds, indicators, total }: Form): Figure[] {
  return [
    ...funds.flatMap(({ figures }) => Object.values(figures)),
    ...indicators.flatMap(({ weight, score }) => [weight, score]),
    total,
  ];
}
