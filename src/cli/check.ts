import { check as checkReport } from '../engine/check.ts';
import { InputError } from '../errors.ts';
import { findReports, type Found } from '../io/find.ts';
import type { Outcome } from '../report/index.ts';
import type { Language } from '../report/language.ts';
import { NOTHING, addTallies, tally } from '../report/tally.ts';
import { UNREVIEWED, review, type Reviewing } from '../review/review.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { formatsWithConfig, withConfig, type ConfigurableFlags } from './configured.ts';
import { exitStatus } from './exit-status.ts';
import { load, type LoadFlags, type Paths } from './load.ts';
import { finish, openOutputs, planOutputs, refuseBytesOnScreen, type Output } from './outputs.ts';
import { priorReports, type PriorFlags, type PriorReports } from './prior.ts';
import { progressOf, type Place, type Progress } from './progress.ts';
import { readReviewing } from './reviewing.ts';
import { rulesetOf, type Ruleset } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { sessionIn, tellError, type ExitStatus, type Session } from './session.ts';

export interface CheckFlags extends ConfigurableFlags, ConfigFlags, PriorFlags {
  readonly output?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly ticks?: boolean;
  readonly color?: boolean;
  /** All paths are one report. */
  readonly asOne?: boolean;
  readonly lang?: Language;
  /** Shows the config instead of checking. */
  readonly printConfig?: boolean;
}

/**
 * Checks every report the paths lead to, or the one they make up, writes the findings, and says what they come to.
 * `also` sees them beside the outputs that are asked for.
 */
export async function check(
  paths: readonly string[],
  asked: CheckFlags,
  opened: Session,
  also: readonly Output[] = [],
): Promise<ExitStatus> {
  const loaded = await loadConfig(asked, opened);
  const config = loaded?.config ?? null;
  const flags =
    config === null ? asked : { ...withConfig(asked, config), format: formatsWithConfig(asked, config) };
  if (flags.printConfig === true) {
    return (await import('./print-config.ts')).printConfig(loaded, RULES, asked, flags);
  }
  const session = sessionIn(config?.lang, opened);
  const ruleset = rulesetOf(config, flags);
  const found = await findReports(paths);
  const reports = reportsIn(found, flags);
  const progress = progressOf(flags, session);
  if (typeof flags.prior === 'string') await progress({ stage: 'read', path: flags.prior });
  const prior = await priorReports(reports.length, flags, session);
  const reviewing = await readReviewing(flags.baseline, config?.ignore ?? []);
  const outputs = [...(await openPlanned(found, ruleset.rules, flags, session)), ...also];
  try {
    let total = NOTHING;
    for await (const outcome of examineAll(reports, { ruleset, prior, reviewing, flags, progress })) {
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

/** The outputs that are asked for, opened. */
export async function openPlanned(
  found: readonly Found[],
  rules: readonly Rule[],
  flags: CheckFlags,
  { language }: Session,
): Promise<Output[]> {
  const inputs = found.filter((one) => typeof one === 'string');
  const planned = planOutputs(flags.format ?? [], flags.output, inputs);
  await refuseBytesOnScreen(planned, process.stdout.isTTY);
  const { verbose = false, quiet = false, ticks = false } = flags;
  const options = { language, rules, verbose, quiet, ticks, directory: process.cwd() };
  return openOutputs(planned, ({ path }) => ({ ...options, ...screenOf(path, flags) }));
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
  readonly ruleset: Ruleset;
  readonly prior: PriorReports;
  readonly reviewing: Reviewing | null;
  readonly flags: LoadFlags;
  readonly progress: Progress;
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
  { ruleset, prior, reviewing, flags, progress }: Examination,
): Promise<Outcome> {
  if (files instanceof InputError) return { kind: 'failed', error: files };
  try {
    await progress({ stage: 'read', path: files[0], ...place });
    const report = await load(files, flags);
    await progress({ stage: 'check', path: files[0], ...place });
    const result = checkReport(report, ruleset.of(report), await prior.before(report));
    prior.keep(report, files);
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
