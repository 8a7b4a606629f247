import { check } from '../../src/engine/check.ts';
import { isKnown, type Document, type SourceRef } from '../../src/model/index.ts';
import { readPrinted } from '../../src/money/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { alterationsOf, type AlterationName } from './alterations.ts';
import { reasonOf, type Baseline } from './baseline.ts';
import { judgementAt, judgementOf, type Judgement } from './localisation/judgement.ts';
import { numbersAt, placeKey, withWords, type Place } from './places.ts';
import { isInDigits, isNil, printsOf, type Subject } from './subjects.ts';

/** One alteration of one figure or word, and what came of it. */
export interface Trial {
  readonly group: Subject['group'];
  readonly part: string;
  readonly key: string;
  readonly alteration: AlterationName;
  /** As printed, and what was put in its place. */
  readonly printed: string;
  readonly altered: string;
  readonly nil: boolean;
  readonly tied: boolean;
  /** Whether it is noticed and named, and its original given back. */
  readonly judgement: Judgement;
  /** Other figures that read otherwise too. */
  readonly others: number;
  /** Why nothing was noticed. */
  readonly reason: string;
}

/** What could not be altered. */
export interface Untried {
  readonly key: string;
  readonly printed: string;
  readonly reason: string;
}

export interface Outcome {
  readonly trials: readonly Trial[];
  readonly untried: readonly Untried[];
}

/** Alters one figure in every way that figures like it go wrong, at the place in the source where it is printed. */
export function tryFigure(subject: Subject, baseline: Baseline): Outcome {
  const { figure } = subject;
  const printed = figure.printed ?? '';
  const untried = (reason: string): Untried => ({ key: figure.key, printed, reason });
  if (!isInDigits(figure)) return { trials: [], untried: [untried(`no digits: ${figure.state}`)] };
  const trials: Trial[] = [];
  const failed: Untried[] = [];
  let places = placesOf(subject, baseline);
  for (const { name, alter } of alterationsOf(figure)) {
    const altered = alter(printed);
    if (altered === null) continue;
    const told = places.flatMap((place) => {
      const outcome = tryPlace(place, altered, subject, baseline);
      return outcome === null ? [] : [{ place, outcome }];
    })[0];
    if (told) {
      places = [told.place];
      trials.push({ ...told.outcome, alteration: name });
    } else failed.push(untried(`${name}: no number on its line reads as it when altered`));
  }
  return { trials, untried: failed };
}

/** Where the figure may be printed: where its line prints such a number as often as it has such figures, the likeliest first. */
function placesOf({ figure }: Subject, { texts, subjects }: Baseline): Place[] {
  const places = numbersAt(texts, figure.at, figure.printed ?? '');
  const alike = subjects.filter(
    (other) => other.figure.printed === figure.printed && placeKey(other.figure.at) === placeKey(figure.at),
  );
  const likeliest = places[alike.findIndex((other) => other.figure === figure)];
  return likeliest ? [likeliest, ...places.filter((place) => place !== likeliest)] : places;
}

function tryPlace(
  place: Place,
  altered: string,
  { group, part, figure }: Subject,
  baseline: Baseline,
): Omit<Trial, 'alteration'> | null {
  const report = recognise(withWords(baseline.document, place, altered));
  const prints = printsOf(report);
  if (!isSame(prints.get(figure.key), altered)) return null;
  const result = check(report, RULES);
  const { key, printed } = figure;
  const original = isKnown(figure) ? [[key, figure.value] as const] : [];
  const judgement = judgementOf(result, baseline.known, new Map(original));
  return {
    group,
    part,
    key,
    altered,
    judgement,
    printed: printed ?? '',
    nil: isNil(figure),
    tied: baseline.tied.has(key),
    others: changed(baseline.prints, prints) - 1,
    reason: judgement.detected ? '' : reasonOf(key, result, baseline),
  };
}

function isSame(printed: string | null | undefined, altered: string): boolean {
  const [one, other] = [readPrinted(printed ?? ''), readPrinted(altered)];
  return one.kind === 'amount' && other.kind === 'amount' && one.value.equals(other.value);
}

function changed(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): number {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).length;
}

/** A report made of other words, judged; null where what was altered reads no other. */
export function tryWords(
  document: Document,
  trial: Pick<Trial, 'part' | 'key' | 'alteration' | 'printed' | 'altered'> & { readonly at: SourceRef },
  isOther: (report: ReturnType<typeof recognise>) => boolean,
  baseline: Baseline,
): Trial | null {
  const report = recognise(document);
  if (!isOther(report)) return null;
  const { at, ...told } = trial;
  const isThere = (place: SourceRef): boolean => placeKey(place) === placeKey(at);
  const judgement = judgementAt(check(report, RULES), baseline.known, isThere);
  const reason = judgement.detected ? '' : 'no rule tells it';
  return { ...told, group: 'narrative', nil: false, tied: false, others: 0, judgement, reason };
}
