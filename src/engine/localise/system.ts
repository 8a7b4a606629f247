import {
  sidesOf,
  type Change,
  type Evaluation,
  type FigureRelation,
  type Verdict,
} from '../../model/index.ts';
import { isBroken, judge } from '../verdict.ts';
import { valuesOf, withValues, type Values } from './change.ts';

/** What other values would do to the relations of a report. */
export interface Effect {
  /** Relations that are broken and would hold. */
  readonly mended: readonly number[];
  /** Relations that hold and would break. */
  readonly spoiled: readonly number[];
  /** How many would hold as printed, without any rounding. */
  readonly exact: number;
}

/** The judged relations of a report, numbered, by the figures that stand in them, and which of them are broken. */
export class System {
  readonly #evaluations: readonly Evaluation[];
  readonly #relations: FigureRelation[];
  readonly #incident = new Map<string, number[]>();
  readonly #broken: Set<number>;

  constructor(evaluations: readonly Evaluation[]) {
    this.#evaluations = evaluations.filter(({ verdict }) => isJudged(verdict));
    this.#relations = this.#evaluations.map(({ relation }) => relation);
    this.#broken = new Set(
      this.#evaluations.flatMap(({ verdict }, index) => (isBroken(verdict) ? [index] : [])),
    );
    for (const [index, relation] of this.#relations.entries()) this.#note(index, relation);
  }

  /** Once for each figure, though it may stand in a relation twice. */
  #note(index: number, relation: FigureRelation): void {
    for (const side of sidesOf(relation)) {
      for (const { figure } of side) {
        const there = this.#incident.get(figure.key);
        if (there === undefined) this.#incident.set(figure.key, [index]);
        else if (there.at(-1) !== index) there.push(index);
      }
    }
  }

  get broken(): readonly number[] {
    return [...this.#broken];
  }

  evaluation(index: number): Evaluation | undefined {
    return this.#evaluations[index];
  }

  /** The relation with the values taken so far. */
  relation(index: number): FigureRelation | undefined {
    return this.#relations[index];
  }

  /** The relations a figure stands in. */
  of(key: string): readonly number[] {
    return this.#incident.get(key) ?? [];
  }

  /** How many relations with it hold; a limit that is kept says little, for nearly any other figure would keep it too. */
  sound(key: string): number {
    return this.of(key).filter(
      (index) => !this.#broken.has(index) && this.#relations[index]?.kind !== 'atMost',
    ).length;
  }

  /** The broken relations that such changes could mend at most. */
  within(changes: readonly Change[]): number[] {
    return this.#touchedBy(changes).filter((index) => this.#broken.has(index));
  }

  effect(changes: readonly Change[]): Effect {
    const values = valuesOf(changes);
    const mended: number[] = [];
    const spoiled: number[] = [];
    let exact = 0;
    for (const index of this.#touchedBy(changes)) {
      const verdict = this.#verdict(index, values);
      const [wasBroken, holds] = [this.#broken.has(index), verdict === 'holds' || verdict === 'rounding'];
      if (wasBroken && holds) mended.push(index);
      if (!wasBroken && !holds) spoiled.push(index);
      if (verdict === 'holds') exact += 1;
    }
    return { mended, spoiled, exact };
  }

  /** Takes the changes for what ought to be printed, from here on. */
  take(changes: readonly Change[]): Effect {
    const effect = this.effect(changes);
    const values = valuesOf(changes);
    for (const index of this.#touchedBy(changes)) {
      const relation = this.#relations[index];
      if (relation) this.#relations[index] = withValues(relation, values);
    }
    this.leave(effect.mended);
    return effect;
  }

  /** Looks no further at these: they are explained, or nothing explains them. */
  leave(indices: readonly number[]): void {
    for (const index of indices) this.#broken.delete(index);
  }

  #verdict(index: number, values: Values): Verdict | null {
    const relation = this.#relations[index];
    return relation ? judge(withValues(relation, values)).verdict : null;
  }

  #touchedBy(changes: readonly Change[]): number[] {
    const [only] = changes;
    if (only !== undefined && changes.length === 1) return [...this.of(only.figure.key)];
    return [...new Set(changes.flatMap(({ figure }) => this.of(figure.key)))];
  }
}

function isJudged(verdict: Verdict): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}
