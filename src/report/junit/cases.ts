import {
  withConsequences,
  type Evaluation,
  type FigureRelation,
  type Finding,
  type Result,
} from '../../model/index.ts';
import { isOpen, type Review } from '../../review/review.ts';
import { clean } from '../clean.ts';
import { hindrancesOf } from '../hindrances.ts';
import type { Telling } from '../message.ts';
import { placeWords } from '../place.ts';
import { acceptanceWords } from '../standing.ts';
import { failureOf, noteOf, type Failure } from './failure.ts';

/** What a rule says of one figure, as a test: all its relations with that figure on the left. */
export interface Case {
  readonly rule: string;
  /** The key of the figure, or the place where there is none; no two cases of a rule share it. */
  readonly name: string;
  readonly failures: Failure[];
  /** What is said and is no failure. */
  readonly notes: string[];
  /** Why relations were not judged, or do not count. */
  readonly skips: string[];
  holds: boolean;
}

/** A finding, and the one it is told with. */
interface Broken {
  readonly finding: Finding;
  readonly lead: Finding;
}

/** Every relation of the report and everything seen in it, as cases. */
export function casesOf(
  { evaluations, findings }: Result,
  review: Review,
  telling: Telling,
): readonly Case[] {
  const cases = new Map<string, Case>();
  const told = findings.flatMap((lead) => withConsequences(lead).map((finding) => ({ finding, lead })));
  const broken = new Map<FigureRelation, Broken>();
  for (const one of told) if (one.finding.kind === 'arithmetic') broken.set(one.finding.relation, one);

  for (const evaluation of evaluations) {
    const its = caseOf(evaluation.rule, keyOf(evaluation));
    const one = broken.get(evaluation.relation);
    if (one !== undefined) tell(its, one);
    else if (evaluation.verdict === 'holds') its.holds = true;
    else its.skips.push(hindrancesOf(telling.report, [evaluation], telling.say)[0]?.reason ?? '');
  }
  for (const one of told) {
    const { kind, rule, at } = one.finding;
    if (kind !== 'arithmetic') tell(caseOf(rule, at.key ?? placeWords(telling.report, at, telling.say)), one);
  }
  return [...cases.values()];

  function caseOf(rule: string, title: string): Case {
    const name = clean(title);
    const id = `${rule}\n${name}`;
    const there = cases.get(id);
    if (there !== undefined) return there;
    const fresh: Case = { rule, name, failures: [], notes: [], skips: [], holds: false };
    cases.set(id, fresh);
    return fresh;
  }

  /** Errors and warnings fail; what was accepted is left out with its reason; a note, as of rounding, holds. */
  function tell(its: Case, { finding, lead }: Broken): void {
    if (!isOpen(lead, review)) its.skips.push(acceptanceWords(review.standings?.get(lead), telling.say));
    else if (finding.severity !== 'info') its.failures.push(failureOf(finding, lead, telling));
    else {
      its.holds = true;
      if (finding.verdict !== 'rounding') its.notes.push(noteOf(finding, telling));
    }
  }
}

/** The left-hand total, by which a reader looks a relation up. */
function keyOf({ relation }: Evaluation): string {
  return relation.left[0]?.figure.key ?? '';
}
