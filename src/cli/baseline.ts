import { userInfo } from 'node:os';
import { existsSync } from 'node:fs';
import { BASELINE_NAME } from '../config/discovery.ts';
import { check } from '../engine/check.ts';
import { InputError, UsageError } from '../errors.ts';
import { findReports, type Found } from '../io/find.ts';
import { fileOutput, standardOutput } from '../io/write.ts';
import { withConsequences, type Finding, type Report, type Result } from '../model/index.ts';
import { placeWords } from '../report/place.ts';
import { consequencesOf, isAbout, saidBy, type Entry } from '../review/entry.ts';
import { review } from '../review/review.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { load, type LoadFlags, type Paths } from './load.ts';
import { priorReports, type PriorReports } from './prior.ts';
import { progressOf, type Place, type Progress } from './progress.ts';
import { readBaseline, today } from './reviewing.ts';
import { rulesetOf, type Ruleset } from './ruleset.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';

export interface BaselineFlags extends ConfigFlags, LoadFlags {
  readonly baseline?: string;
  readonly reason?: string;
  readonly author?: string;
  readonly expires?: string;
}

/** What becomes of the entries there are, for one report that was checked. */
type Revision = (entries: readonly Entry[], result: Result, accept: (finding: Finding) => Entry) => Entry[];

/** Every finding is accepted; there may be no entry before. */
const create: Revision = (entries, { findings }, accept) => [
  ...entries,
  ...findings.filter(isGrave).map(accept),
];

/** What is new, has changed or has expired is accepted for the reason now given; everything else is kept. */
const update: Revision = (entries, result, accept) => {
  const { standings } = review(result, { entries, ignores: [], today: today() });
  const open = result.findings.filter(isGrave).filter((each) => standings?.get(each)?.state !== 'accepted');
  const fresh = open.map(accept);
  const replaced = new Set(fresh.map(({ fingerprint }) => fingerprint));
  return [...entries.filter(({ fingerprint }) => !replaced.has(fingerprint)), ...fresh];
};

/** Entries that no finding matches any more, or whose day is over, are left out. */
const prune: Revision = (entries, { report, findings }) => {
  const there = new Set(findings.flatMap(withConsequences).map(({ fingerprint }) => fingerprint));
  return entries
    .filter((entry) => !isAbout(entry, report) || there.has(entry.fingerprint))
    .filter(({ expires }) => expires === null || expires >= today());
};

const REVISIONS = { create, update, prune } as const;
export type RevisionName = keyof typeof REVISIONS;

/**
 * Checks reports and writes down which of their findings are accepted.
 *
 * @throws UsageError where findings are accepted without a reason, or a file would be created that is there
 */
export async function baseline(
  name: RevisionName,
  paths: readonly string[],
  flags: BaselineFlags,
  opened: Session,
): Promise<ExitStatus> {
  const config = (await loadConfig(flags, opened))?.config ?? null;
  const session = sessionIn(config?.lang, opened);
  const { say } = session;
  const ruleset = rulesetOf(config, { only: config?.only, skip: config?.skip });
  const path = flags.baseline ?? config?.baseline ?? BASELINE_NAME;
  let entries = await entriesBefore(name, path, flags);
  const was = entries.length;
  const found = await findReports(paths);
  const prior = await priorReports(found.length, flags, session);
  const progress = progressOf({}, session);
  for await (const result of resultsOf(found, { ruleset, prior, flags, progress })) {
    entries = REVISIONS[name](entries, result, (finding) => accepted(finding, result.report, flags));
  }
  const sink = fileOutput(path);
  await sink.write(`${JSON.stringify({ schemaVersion: 1, entries }, null, 2)}\n`);
  await sink.close();
  await standardOutput().write(
    say({
      zh: `${path} 现有 ${entries.length} 条已接受的问题（原有 ${was} 条）。\n`,
      en: `${path} has ${entries.length} accepted findings now (${was} before).\n`,
    }),
  );
  return 0;
}

/** What reports are examined with. */
interface Examination {
  readonly ruleset: Ruleset;
  readonly prior: PriorReports;
  readonly flags: LoadFlags;
  readonly progress: Progress;
}

/** One report after another, as `check` has them; that one cannot be read leaves the file as it is. */
async function* resultsOf(found: readonly Found[], examination: Examination): AsyncGenerator<Result> {
  for (const [index, one] of found.entries()) {
    if (one instanceof InputError) throw one;
    yield resultOf([one], { nth: index + 1, of: found.length }, examination);
  }
}

async function resultOf(
  files: Paths,
  place: Place,
  { ruleset, prior, flags, progress }: Examination,
): Promise<Result> {
  await progress({ stage: 'read', path: files[0], ...place });
  const report = await load(files, flags);
  const result = check(report, ruleset.of(report), await prior.before(report));
  prior.keep(report, files);
  return result;
}

async function entriesBefore(
  name: RevisionName,
  path: string,
  { reason }: BaselineFlags,
): Promise<readonly Entry[]> {
  if (name !== 'prune' && (reason ?? '').trim() === '') {
    throw new UsageError({
      zh: `接受问题要写明理由：juesuan baseline ${name} <路径…> --reason 理由`,
      en: `to accept findings takes a reason: juesuan baseline ${name} <paths…> --reason why`,
    });
  }
  if (name !== 'create') return (await readBaseline(path)).entries;
  if (!existsSync(path)) return [];
  throw new UsageError({
    zh: `${path} 已经有了；要补充请用 juesuan baseline update，要重建请先删掉它`,
    en: `${path} is there already; add to it with juesuan baseline update, or delete it first`,
  });
}

function accepted(finding: Finding, report: Report, { reason = '', author, expires }: BaselineFlags): Entry {
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    unit: report.unit,
    year: report.year,
    place: placeWords(report, finding.at, ({ zh }) => zh),
    said: saidBy(finding),
    consequences: consequencesOf(finding),
    reason: reason.trim(),
    author: author ?? userInfo().username,
    date: today(),
    expires: expires ?? null,
  };
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'info';
}
