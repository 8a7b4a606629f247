import { check } from '../../src/engine/check.ts';
import {
  figuresOf,
  isPrinted,
  type Document,
  type Evaluation,
  type Report,
  type Result,
} from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { textsOf } from './places.ts';
import { knownOf } from './localisation/judgement.ts';
import { printsOf, subjectsOf, type Subject } from './subjects.ts';

/** The report as published: what an altered one is held against. */
export interface Baseline {
  readonly document: Document;
  readonly report: Report;
  readonly subjects: readonly Subject[];
  readonly texts: ReturnType<typeof textsOf>;
  readonly prints: ReadonlyMap<string, string | null>;
  /** What it is told already. */
  readonly known: ReadonlySet<string>;
  /** Keys of figures that a judged relation uses. */
  readonly tied: ReadonlySet<string>;
}

export function baselineOf(document: Document): Baseline {
  const report = recognise(document);
  const result = check(report, RULES);
  return {
    document,
    report,
    subjects: subjectsOf(report).filter(({ figure }) => isPrinted(figure)),
    texts: textsOf(document),
    prints: printsOf(report),
    known: knownOf(result),
    tied: new Set(result.evaluations.filter(isJudged).flatMap(keysOf)),
  };
}

/** Why nothing was noticed of a figure. */
export function reasonOf(key: string, { evaluations }: Result, { tied }: Baseline): string {
  const judged = evaluations.filter(isJudged).filter((evaluation) => keysOf(evaluation).includes(key));
  if (!tied.has(key)) return 'nothing ties it';
  if (judged.length === 0) return 'its relations no longer apply';
  const rules = [...new Set(judged.map(({ rule }) => rule))].join(', ');
  if (judged.some(({ verdict }) => verdict === 'rounding')) return `within rounding: ${rules}`;
  return judged.every(({ verdict }) => verdict === 'holds')
    ? `still holds: ${rules}`
    : `told before: ${rules}`;
}

function isJudged({ verdict }: Evaluation): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}

function keysOf({ relation }: Evaluation): string[] {
  return figuresOf(relation).map(({ key }) => key);
}
