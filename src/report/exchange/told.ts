import type { Finding } from '../../model/index.ts';
import type { Standing } from '../../review/review.ts';
import { capital, sentence, speaker } from '../language.ts';
import { mendingWords } from '../mending.ts';
import { messageOf, namingWords, type Telling } from '../message.ts';
import { placeWords } from '../place.ts';
import type { Checked, Outcome, ReportOptions } from '../reporter.ts';
import { clean } from '../clean.ts';
import { relativePath } from './path.ts';

/** A finding with all that a program on the other side asks of it. */
export interface Told {
  readonly finding: Finding;
  readonly telling: Telling;
  readonly outcome: Checked;
  readonly standing: Standing | undefined;
  /** The file it stands in, from the working directory. */
  readonly file: string;
  /** Counts from 1; null where its file has no lines. */
  readonly line: number | null;
  /** Which of those with its fingerprint it is, from 1: no two findings of one output are to be taken for one. */
  readonly nth: number;
}

/** Findings of all reports, those that `choose` takes of each, in their order. */
export function tellAll(
  outcomes: readonly Outcome[],
  options: ReportOptions,
  choose: (outcome: Checked) => readonly Finding[],
): Told[] {
  const seen = new Map<string, number>();
  const say = speaker(options.language);
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'failed') return [];
    const telling = { report: outcome.result.report, rules: options.rules, say };
    return choose(outcome).map((finding): Told => {
      const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, nth);
      const standing = outcome.review.standings?.get(finding);
      return { finding, telling, outcome, standing, nth, ...fileOf(outcome.path, finding, options) };
    });
  });
}

/** A place in a zip file has no line that anyone could open. */
function fileOf(
  path: string,
  { at: { file, line } }: Finding,
  { directory }: ReportOptions,
): Pick<Told, 'file' | 'line'> {
  const archive = [file, path].flatMap((name) => /^.*?\.zip(?=\/|$)/iu.exec(name ?? '') ?? [])[0];
  return archive === undefined
    ? { file: relativePath(file ?? path, directory), line }
    : { file: relativePath(archive, directory), line: null };
}

/** Where it stands, in the report and in its file. */
export function placeOf({ finding, telling }: Told): string {
  return capital(placeWords(telling.report, finding.at, telling.say));
}

/** What is to be said of a finding at its place. */
export function wordsOf(finding: Finding, telling: Telling): string {
  switch (finding.kind) {
    case 'arithmetic':
      return mendingWords(finding, telling);
    case 'naming':
      return capital(namingWords(finding, telling.say));
    case 'observation':
      return messageOf(finding, telling);
  }
}

/** Place and words as one: what stands alone in a list of findings of many files. */
export function statementOf(told: Told): string {
  const { finding, telling } = told;
  const [place, words] = [placeOf(told), wordsOf(finding, telling)];
  return telling.say({ zh: `${place}：${words}`, en: `${place}: ${words}` });
}

/** An input that could not be read. */
export interface FailedInput {
  readonly file: string;
  readonly code: string;
  readonly words: string;
}

export function failedInputs(
  outcomes: readonly Outcome[],
  { language, directory }: ReportOptions,
): FailedInput[] {
  const say = speaker(language);
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'checked') return [];
    const { path, code, words } = outcome.error;
    return [{ file: relativePath(path, directory), code, words: clean(sentence(say(words), say)) }];
  });
}
