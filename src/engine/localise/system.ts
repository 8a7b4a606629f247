import {
  isKnown,
  isOfReport,
  sidesOf,
  type Change,
  type Evaluation,
  type Figure,
  type FigureRelation,
  type KnownFigure,
  type Observation,
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
  /** How many would not hold as printed, but for rounding at best. */
  readonly inexact: number;
}

/** The judged relations of a report, numbered, by the figures that stand in them, and which of them are broken. */
export class System {
  readonly #evaluations: readonly Evaluation[];
  readonly #relations: FigureRelation[];
  readonly #incident = new Map<string, number[]>();
  readonly #broken: Set<number>;
  readonly #settled = new Set<string>();
  readonly #odd: ReadonlySet<string>;

  /** @param observations what was observed of words and structure, some of which hinges on figures */
  constructor(evaluations: readonly Evaluation[], observations: readonly Observation[] = []) {
    this.#odd = new Set(observations.flatMap(({ hinges }) => hinges));
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

  /** Whether another value was taken for it already. */
  isSettled(key: string): boolean {
    return this.#settled.has(key);
  }

  /** Whether something was observed that hinges on it. */
  isOdd({ key }: Figure): boolean {
    return this.#odd.has(key);
  }

  /** Whether the report at hand may print another value for it. */
  isOpen(figure: Figure): figure is KnownFigure {
    return isKnown(figure) && isOfReport(figure) && !this.isSettled(figure.key);
  }

  /** The broken relations that such changes could mend at most. */
  within(changes: readonly Change[]): number[] {
    return this.#touchedBy(changes).filter((index) => this.#broken.has(index));
  }

  /**
   * What the changes do; null as soon as they spoil more relations than may be. Those that hold are judged first, for most
   * changes are wrong and break the first of them.
   */
  effect(changes: readonly Change[], mostSpoiled: number): Effect | null {
    const values = valuesOf(changes);
    const touched = this.#touchedBy(changes);
    const spoiled: number[] = [];
    let inexact = 0;
    for (const index of touched.filter((each) => !this.#broken.has(each))) {
      const verdict = this.#verdict(index, values);
      if (verdict !== 'holds') inexact += 1;
      if (isSound(verdict)) continue;
      spoiled.push(index);
      if (spoiled.length > mostSpoiled) return null;
    }
    const mended = touched.filter((index) => {
      if (!this.#broken.has(index)) return false;
      const verdict = this.#verdict(index, values);
      if (verdict !== 'holds') inexact += 1;
      return isSound(verdict);
    });
    return { mended, spoiled, inexact };
  }

  /** Takes the changes for what ought to be printed, from here on. */
  take({
    changes,
    mended,
  }: {
    readonly changes: readonly Change[];
    readonly mended: readonly number[];
  }): void {
    const values = valuesOf(changes);
    for (const index of this.#touchedBy(changes)) {
      const relation = this.#relations[index];
      if (relation) this.#relations[index] = withValues(relation, values);
    }
    for (const index of mended) this.#broken.delete(index);
    for (const key of values.keys()) this.#settled.add(key);
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

function isSound(verdict: Verdict | null): boolean {
  return verdict === 'holds' || verdict === 'rounding';
}

function isJudged(verdict: Verdict): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}
