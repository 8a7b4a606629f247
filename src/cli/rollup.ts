import { resolve } from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import { STDIN, findReports, type Found } from '../io/find.ts';
import { unitsOf, type Report } from '../model/index.ts';
import type { Outcome } from '../report/index.ts';
import { NOTHING, addTallies, tally } from '../report/tally.ts';
import { UNREVIEWED, review, type Reviewing } from '../review/review.ts';
import { areComparable, rollup as sumUp } from '../rollup/index.ts';
import type { Rule } from '../rules/rule.ts';
import { openPlanned, type CheckFlags } from './check.ts';
import { loadConfig } from './config.ts';
import { formatsWithConfig, withConfig } from './configured.ts';
import { exitStatus } from './exit-status.ts';
import { load, type LoadFlags } from './load.ts';
import { readReviewing } from './reviewing.ts';
import { catalogueOf, rulesetOf } from './ruleset.ts';
import { sessionIn, tellError, type ExitStatus, type Session } from './session.ts';

export type RollupFlags = Omit<CheckFlags, 'prior' | 'asOne' | 'ticks' | 'printConfig'>;

/** Sums the units' figures up, compares them with the department's, and writes what does not tie. */
export async function rollup(
  department: string,
  paths: readonly string[],
  asked: RollupFlags,
  opened: Session,
): Promise<ExitStatus> {
  const config = (await loadConfig(asked, opened))?.config ?? null;
  const flags =
    config === null ? asked : { ...withConfig(asked, config), format: formatsWithConfig(asked, config) };
  const session = sessionIn(config?.lang, opened);
  const ruleset = rulesetOf(config, flags);
  if (!ruleset.rules.some(({ acrossUnits }) => acrossUnits)) throw nothingAcross();
  const evidence = catalogueOf(config).rules;
  const units = await unitPaths(department, paths);
  const reviewing = await readReviewing(flags.baseline, config?.ignore ?? []);
  const selected = new Set<string>(ruleset.rules.map(({ id }) => id));
  const rules = [...ruleset.rules, ...evidence.filter(({ id }) => !selected.has(id))];
  const outputs = await openPlanned([department, ...units], rules, flags, session);
  try {
    const outcomes = examine(department, units, {
      told: ruleset.of,
      evidence,
      reviewing,
      flags,
    });
    let total = NOTHING;
    for await (const outcome of outcomes) {
      total = addTallies(total, tally([outcome], { verbose: false }));
      if (outcome.kind === 'failed') tellError(outcome.error, session);
      await Promise.all(outputs.map((output) => output.take(outcome)));
    }
    await Promise.all(outputs.map((output) => output.finish()));
    return exitStatus(total, flags);
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
}

function nothingAcross(): UsageError {
  return new UsageError({
    zh: '要用的规则里没有一条是核对部门与所属单位的；请不写 --only，或写 --only department',
    en: 'none of the rules asked for is about a department and its units; leave out --only, or say --only department',
  });
}

/**
 * The reports of the units, without the department's where it lies among them.
 *
 * @throws UsageError where none is left, or two reports are to come from standard input
 */
async function unitPaths(department: string, paths: readonly string[]): Promise<Found[]> {
  const found = await findReports(paths);
  const own = resolve(department);
  const units = found.filter((one) => one instanceof InputError || resolve(one) !== own);
  if (units.length === 0) {
    throw new UsageError({
      zh: `除了部门的报告 ${department}，没有找到单位的报告`,
      en: `there is no report of a unit besides the department's, ${department}`,
    });
  }
  if (department === STDIN && found.includes(STDIN)) {
    throw new UsageError({
      zh: '标准输入只能是一份报告，其余请写明文件',
      en: 'standard input can be one of the reports; name files for the others',
    });
  }
  return units;
}

interface Examination {
  readonly told: (report: Report) => readonly Rule[];
  readonly evidence: readonly Rule[];
  readonly reviewing: Reviewing | null;
  readonly flags: LoadFlags;
}

/** Where one report cannot be read, there is no sum to compare: the outcome is then which ones. */
async function* examine(
  path: string,
  units: readonly Found[],
  { told, evidence, reviewing, flags }: Examination,
): AsyncGenerator<Outcome> {
  const [reports, failed]: [Report[], InputError[]] = [[], []];
  for (const read of await Promise.all([path, ...units].map((one) => reading(one, flags)))) {
    if (read instanceof InputError) failed.push(read);
    else reports.push(read);
  }
  const [department, ...others] = reports;
  if (failed.length > 0 || department === undefined) {
    for (const error of failed) yield { kind: 'failed', error };
    return;
  }
  const members = unitsOf(others);
  if (!areComparable(department, members)) {
    yield { kind: 'failed', error: nothingInCommon(path) };
    return;
  }
  const result = sumUp(department, members, told(department), evidence);
  const reviewed = reviewing === null ? UNREVIEWED : review(result, reviewing);
  yield { kind: 'checked', path, result, review: reviewed };
}

async function reading(one: Found, flags: LoadFlags): Promise<Report | InputError> {
  if (one instanceof InputError) return one;
  try {
    return await load([one], flags);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function nothingInCommon(path: string): InputError {
  return new InputError('no-table', path, {
    zh: '和各单位的报告没有一张都读成了的决算表，没有可以汇总的内容',
    en: 'no table was read both in it and in a report of a unit, so that there is nothing to add up',
  });
}
