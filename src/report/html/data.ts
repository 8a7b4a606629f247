import {
  isKnown,
  sidesOf,
  type Evaluation,
  type Expression,
  type Figure,
  type Measure,
} from '../../model/index.ts';
import { amount } from '../amount.ts';
import type { Say } from '../language.ts';
import { sizeWords } from '../message.ts';
import { figureWords } from '../place.ts';
import type { Anchors } from './anchors.ts';
import { VERDICTS, type PageData, type RelationData, type RuleData, type TermData } from './page/data.ts';
import { pageWords } from './page-words.ts';
import type { View } from './view.ts';

/** Every relation of every report on the page, with its figures by number. */
export function pageData(views: readonly View[], anchors: Anchors, say: Say): PageData {
  const numbers = new Numbers(anchors);
  const rules = new Map<string, { readonly index: number; readonly data: RuleData }>();
  const relations = views.flatMap((view) =>
    view.outcome.result.evaluations.map((evaluation) => {
      const rule = rules.get(evaluation.rule) ?? { index: rules.size, data: ruleData(evaluation.rule, view) };
      rules.set(evaluation.rule, rule);
      return relationData(evaluation, rule.index, (figure) => numbers.of(figure, view), say);
    }),
  );
  return {
    rules: Array.from(rules.values(), ({ data }) => data),
    relations,
    others: numbers.others,
    figures: anchors.figures.size,
    words: pageWords(say),
  };
}

/** Numbers figures that have no place on the page behind those that have one. */
class Numbers {
  readonly others: [string, string][] = [];
  readonly #anchors: Anchors['figures'];
  readonly #numbers = new Map<Figure, number>();

  constructor({ figures }: Anchors) {
    this.#anchors = figures;
  }

  of(figure: Figure, { report }: View): number {
    const number = this.#anchors.get(figure)?.number ?? this.#numbers.get(figure);
    if (number !== undefined) return number;
    const next = this.#anchors.size + this.others.length;
    this.#numbers.set(figure, next);
    this.others.push([figureWords(report, figure.at), printedWords(figure)]);
    return next;
  }
}

/** What a row comes to that the report leaves out is nil. */
function printedWords(figure: Figure): string {
  return isKnown(figure) ? figure.value.toFixed(figure.decimals) : '';
}

function ruleData(id: string, { rules, say }: View): RuleData {
  const rule = rules.find((one) => one.id === id);
  return rule ? [say(rule.title), rule.formula] : [id, ''];
}

function relationData(
  { relation, verdict, measure }: Evaluation,
  rule: number,
  numberOf: (figure: Figure) => number,
  say: Say,
): RelationData {
  const terms = (side: Expression): TermData[] =>
    side.map(({ weight, figure }) => (weight === 1 ? numberOf(figure) : ~numberOf(figure)));
  const [left = [], right = [], whole = []] = sidesOf(relation).map(terms);
  const kind =
    relation.kind === 'ratio'
      ? ([whole, relation.scale.toFixed()] as const)
      : relation.kind === 'atMost'
        ? 1
        : 0;
  const data = [rule, VERDICTS.indexOf(verdict), left, right, kind] as const;
  return measure === null ? data : [...data, measured(measure, say)];
}

function measured(measure: Measure, say: Say): readonly [string, string, string] {
  const gap = sizeWords(measure, say);
  return [
    amount(measure.actual, measure),
    amount(measure.expected, measure),
    say({ zh: `相差 ${gap}`, en: `apart by ${gap}` }),
  ];
}
