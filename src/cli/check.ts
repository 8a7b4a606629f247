import { check as checkReport } from '../engine/check.ts';
import { InputError, UsageError } from '../errors.ts';
import { findReports, type Found } from '../io/find.ts';
import type { Report, Severity } from '../model/index.ts';
import type { Outcome } from '../report/index.ts';
import { NOTHING, addTallies, tally } from '../report/tally.ts';
import { UNREVIEWED, review, type Reviewing } from '../review/review.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { exitStatus } from './exit-status.ts';
import { load, type LoadFlags, type Paths } from './load.ts';
import { progressOf, type Place, type Progress } from './progress.ts';
import { openOutput, planOutputs, type FormatRequest, type Output } from './outputs.ts';
import { readReviewing, type SettingsFlags } from './settings.ts';
import { screenOf } from './screen.ts';
import { selectRules, type Selection } from './select.ts';
import { tellError, type ExitStatus, type Session } from './session.ts';

export interface CheckFlags extends Selection, LoadFlags, SettingsFlags {
  readonly format?: readonly FormatRequest[];
  readonly output?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly ticks?: boolean;
  readonly color?: boolean;
  /** All paths are one report. */
  readonly asOne?: boolean;
  /** Path of last year's report. */
  readonly prior?: string;
}

/**
 * Checks every report the paths lead to, or the one they make up, writes the findings, and says what they come to.
 * `also` sees them beside the outputs that are asked for.
 */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
  also: readonly Output[] = [],
): Promise<ExitStatus> {
  const rules = selectRules(RULES, flags);
  const found = await findReports(paths);
  const reports = reportsIn(found, flags);
  const progress = progressOf(flags, session);
  const prior = await priorReport(reports, flags, progress);
  const reviewing = await readReviewing(flags);
  const outputs = [...(await openOutputs(found, rules, flags, session)), ...also];
  try {
    let total = NOTHING;
    for await (const outcome of examineAll(reports, { rules, prior, reviewing, flags, progress })) {
      if (outcome.kind === 'failed') tellError(outcome.error, session);
      total = addTallies(total, tally([outcome], { verbose: false }));
      await Promise.all(outputs.map((output) => output.take(outcome)));
    }
    await finish(outputs, progress);
    return exitStatus(total, flags);
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
}

/** One output after another, so that what is told is what is written. */
async function finish([output, ...others]: readonly Output[], progress: Progress): Promise<void> {
  if (output === undefined) return;
  if (output.path !== null) await progress({ stage: 'write', path: output.path });
  await output.finish();
  await finish(others, progress);
}

function openOutputs(
  found: readonly Found[],
  rules: readonly Rule[],
  flags: CheckFlags,
  { language }: Session,
): Promise<Output[]> {
  const inputs = found.filter((one) => typeof one === 'string');
  const planned = planOutputs(flags.format ?? [], flags.output, inputs);
  const { verbose = false, quiet = false, ticks = false } = flags;
  const options = { language, rules, verbose, quiet, ticks };
  return Promise.all(
    planned.map((request) => openOutput(request, { ...options, ...screenOf(request.path, flags) })),
  );
}

/** The files of one report, or why there are none. */
type ReportFiles = Paths | InputError;

/** A file that is missing is missing in the one report they make up, which is then not read. */
function reportsIn(found: readonly Found[], { asOne = false }: CheckFlags): readonly ReportFiles[] {
  const each = found.map((one): ReportFiles => (one instanceof InputError ? one : [one]));
  const missing = each.filter((one) => one instanceof InputError);
  if (!asOne || missing.length > 0) return asOne ? missing : each;
  const [first, ...others] = found.filter((one) => typeof one === 'string');
  return first === undefined ? [] : [[first, ...others]];
}

/** What every report is examined with. */
interface Examination {
  readonly rules: readonly Rule[];
  readonly prior: Report | null;
  readonly reviewing: Reviewing | null;
  readonly flags: LoadFlags;
  readonly progress: Progress;
}

/**
 * Last year's report, where one is given.
 *
 * @throws UsageError where there is more than one report of this year, whose last year's it cannot all be
 */
async function priorReport(
  reports: readonly ReportFiles[],
  { prior, password }: CheckFlags,
  progress: Progress,
): Promise<Report | null> {
  if (prior === undefined) return null;
  if (reports.length === 1) {
    await progress({ stage: 'read', path: prior });
    return load([prior], password === undefined ? {} : { password });
  }
  throw new UsageError({
    zh: `--prior 是一份报告的上年决算，而这里有 ${reports.length} 份报告，请一份一份地核对`,
    en: `--prior is last year's report of one report, and here are ${reports.length}; check them one by one`,
  });
}

/** One report after another, so that a batch takes no more memory than its largest. */
async function* examineAll(
  reports: readonly ReportFiles[],
  examination: Examination,
): AsyncGenerator<Outcome> {
  for (const [index, files] of reports.entries())
    yield examine(files, { nth: index + 1, of: reports.length }, examination);
}

async function examine(
  files: ReportFiles,
  place: Place,
  { rules, prior, reviewing, flags, progress }: Examination,
): Promise<Outcome> {
  if (files instanceof InputError) return { kind: 'failed', error: files };
  try {
    await progress({ stage: 'read', path: files[0], ...place });
    const report = await load(files, flags);
    await progress({ stage: 'check', path: files[0], ...place });
    const result = checkReport(report, rules, prior);
    return {
      kind: 'checked',
      path: files[0],
      result,
      review: reviewing === null ? UNREVIEWED : review(result, reviewing),
    };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'failed', error };
    throw error;
  }
}
