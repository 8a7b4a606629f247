import type { Figure } from './figure.ts';
import type { Location } from './location.ts';
import type { PrintedName } from './relation.ts';

/**
 * What a sentence speaks of: a quantity of the forms by its usual name (`收入总计`, `公务接待费`), or an item of the
 * functional classification by its code or its path 类/款/项.
 */
export interface Topic {
  readonly name: string;
  readonly code: string | null;
  /** Names of 类, 款 and 项, as far as the words go; null for what is no item. */
  readonly path: readonly string[] | null;
  /** Of an item, the part that is spoken of; null for all of it, and for what is no item. */
  readonly spending: Spending | null;
  /** Whether the name is a usual one; any other may stand for several things in one section. */
  readonly isUsual: boolean;
}

export type Spending = '基本支出' | '项目支出';

/** A quantity by its usual name. */
export function quantity(name: string): Topic {
  return { name, code: null, path: null, spending: null, isUsual: true };
}

/** A thing by the name the report gives it. */
export function thing(name: string): Topic {
  return { ...quantity(name), isUsual: false };
}

/** The budget an outturn is set against; `预算` where the words do not say which. */
export type BudgetBase = '年初预算' | '全年预算' | '预算';

/** What a topic is called where it is told from others: `2080199 其他…`, `教育支出/普通教育/小学教育`, `公务接待费`. */
export function topicLabel({ name, code, path, spending }: Topic): string {
  const label = code !== null ? `${code} ${name}` : (path?.join('/') ?? name);
  return spending === null ? label : `${label} ${spending}`;
}

interface ClaimBase {
  readonly topic: Topic;
  /** The words that make it. */
  readonly at: Location;
}

/** The topic comes to this much. */
export interface AmountClaim extends ClaimBase {
  readonly kind: 'amount';
  readonly figure: Figure;
}

/** So much was budgeted for the topic. */
export interface BudgetClaim extends ClaimBase {
  readonly kind: 'budget';
  readonly base: BudgetBase;
  readonly figure: Figure;
}

/** The topic changed by so much against last year, or against the budget. */
export interface ChangeClaim extends ClaimBase {
  readonly kind: 'change';
  readonly against: '上年' | BudgetBase;
  readonly direction: Direction;
  /** What the topic comes to, where the sentence says so. */
  readonly current: Figure | null;
  /** What it came to last year, where the sentence says so. */
  readonly prior: Figure | null;
  readonly delta: Figure | null;
  readonly percent: Figure | null;
  /** The direction the percentage is said to have, where one is printed. */
  readonly percentDirection: Direction | null;
  /** Whether it is also said to be level 持平. */
  readonly level: boolean;
}

export type Direction = '增加' | '减少' | '持平';

/** The topic makes up so much of a whole. */
export interface ShareClaim extends ClaimBase {
  readonly kind: 'share';
  readonly part: Figure | null;
  /** Null where the words do not name it. */
  readonly whole: Topic | null;
  /** The whole, where the sentence prints it. */
  readonly wholeFigure: Figure | null;
  readonly percent: Figure;
}

/** So much of the budget was spent. */
export interface CompletionClaim extends ClaimBase {
  readonly kind: 'completion';
  readonly base: BudgetBase;
  readonly actual: Figure | null;
  readonly budget: Figure | null;
  readonly percent: Figure;
}

/** The outturn is more than, less than or level with the budget. */
export interface ComparisonClaim extends ClaimBase {
  readonly kind: 'comparison';
  readonly base: BudgetBase;
  readonly relation: '大于' | '小于' | '持平';
  readonly actual: Figure | null;
  readonly budget: Figure | null;
}

/** So many things. */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly figure: Figure;
}

/** The topic mainly consists of these 主要包括. */
export interface ListClaim extends ClaimBase {
  readonly kind: 'list';
  readonly names: readonly PrintedName[];
}

/** There is none of the topic. */
export interface NilClaim extends ClaimBase {
  readonly kind: 'nil';
}

/** One thing a sentence says, with the figures it says it with. */
export type Claim =
  | AmountClaim
  | BudgetClaim
  | ChangeClaim
  | ShareClaim
  | CompletionClaim
  | ComparisonClaim
  | CountClaim
  | ListClaim
  | NilClaim;
