import type { Decimal } from '../money/index.ts';
import type { Figure } from './figure.ts';
import type { Location } from './location.ts';

export interface Term {
  readonly weight: 1 | -1;
  readonly figure: Figure;
}

/** A weighted sum of figures. */
export type Expression = readonly Term[];

/** The left side, as a rule one printed total, ought to equal the right side. */
export interface Balance {
  readonly kind: 'balance';
  readonly left: Expression;
  readonly right: Expression;
}

/** The left side ought not to exceed the right side. */
export interface AtMost {
  readonly kind: 'atMost';
  readonly left: Expression;
  readonly right: Expression;
}

/** The left side, a percentage or a score, ought to be `scale` times what the part is of the whole. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly left: Expression;
  /** 100 for a percentage. */
  readonly scale: Decimal;
  readonly part: Expression;
  readonly whole: Expression;
}

export interface PrintedName {
  readonly text: string;
  readonly at: Location;
}

/** All names ought to be one: `official`, where it is known, else the one most often printed. */
export interface SameName {
  readonly kind: 'sameName';
  /** What is named: a code, a line. */
  readonly subject: string;
  readonly official: string | null;
  readonly names: readonly PrintedName[];
}

export type Comparison = Balance | AtMost;
export type FigureRelation = Comparison | Ratio;
export type Relation = FigureRelation | SameName;

/** Something about words or structure that a rule saw; its message is one of the rule's own. */
export interface Observation {
  readonly kind: 'observation';
  /** Name of one of the rule's messages. */
  readonly message: string;
  /** What fills the message's `{places}`. */
  readonly data: Readonly<Record<string, string>>;
  readonly at: Location;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Keys of figures any one of which, printed otherwise, would leave nothing to observe. */
  readonly hinges: readonly string[];
}

/** The figures of a relation, left side first. */
export function figuresOf(relation: FigureRelation): Figure[] {
  return sidesOf(relation).flatMap((side) => side.map(({ figure }) => figure));
}

/** Everything the left side ought to be made of. */
export function rightOf(relation: FigureRelation): Expression {
  return relation.kind === 'ratio' ? [...relation.part, ...relation.whole] : relation.right;
}

/** Whether a figure of the relation is such a one. Asked of every relation, so without making lists. */
export function hasFigure(relation: FigureRelation, isSuch: (figure: Figure) => boolean): boolean {
  return sidesOf(relation).some((side) => side.some(({ figure }) => isSuch(figure)));
}

export function sidesOf(relation: FigureRelation): readonly Expression[] {
  return relation.kind === 'ratio'
    ? [relation.left, relation.part, relation.whole]
    : [relation.left, relation.right];
}
