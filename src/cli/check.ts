import { check as checkReport } from '../engine/check.ts';
import { InputError, UsageError } from '../errors.ts';
import { findReports, type Found } from '../io/find.ts';
import type { Report, Severity } from '../model/index.ts';
import type { InputFormat } from '../parse.ts';
import type { Outcome } from '../report/index.ts';
import { NOTHING, addTallies, tally } from '../report/tally.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { exitStatus } from './exit-status.ts';
import { load } from './load.ts';
import { openOutput, planOutputs, type FormatRequest, type Output } from './outputs.ts';
import { screenOf } from './screen.ts';
import { selectRules, type Selection } from './select.ts';
import { tellError, type ExitStatus, type Session } from './session.ts';

export interface CheckFlags extends Selection {
  readonly format?: readonly FormatRequest[];
  readonly output?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly inputFormat?: InputFormat;
  /** Path of last year's report. */
  readonly prior?: string;
}

/** Checks every report the paths lead to, writes the findings, and says what they come to. */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<ExitStatus> {
  const rules = selectRules(RULES, flags);
  const found = await findReports(paths);
  const prior = await priorReport(found, flags);
  const outputs = await openOutputs(found, rules, flags, session);
  let total = NOTHING;
  for await (const outcome of examineAll(found, { rules, prior, format: flags.inputFormat })) {
    if (outcome.kind === 'failed') tellError(outcome.error, session);
    total = addTallies(total, tally([outcome], { verbose: false }));
    await Promise.all(outputs.map((output) => output.take(outcome)));
  }
  await Promise.all(outputs.map((output) => output.finish()));
  return exitStatus(total, flags);
}

function openOutputs(
  found: readonly Found[],
  rules: readonly Rule[],
  flags: CheckFlags,
  { language }: Session,
): Promise<Output[]> {
  const inputs = found.filter((one) => typeof one === 'string');
  const planned = planOutputs(flags.format ?? [], flags.output, inputs);
  const { verbose = false, quiet = false } = flags;
  const options = { language, rules, verbose, quiet };
  return Promise.all(
    planned.map((request) => openOutput(request, { ...options, ...screenOf(request.path, flags) })),
  );
}

/** What every report is examined with. */
interface Examination {
  readonly rules: readonly Rule[];
  readonly prior: Report | null;
  readonly format: InputFormat | undefined;
}

/**
 * Last year's report, where one is given.
 *
 * @throws UsageError where there is more than one report of this year, whose last year's it cannot all be
 */
async function priorReport(found: readonly Found[], { prior }: CheckFlags): Promise<Report | null> {
  if (prior === undefined) return null;
  if (found.length === 1) return load(prior, undefined);
  throw new UsageError({
    zh: `--prior 是一份报告的上年决算，而这里有 ${found.length} 份报告，请一份一份地核对`,
    en: `--prior is last year's report of one report, and here are ${found.length}; check them one by one`,
  });
}

/** One report after another, so that a batch takes no more memory than its largest. */
async function* examineAll(found: readonly Found[], examination: Examination): AsyncGenerator<Outcome> {
  for (const one of found) yield examine(one, examination);
}

async function examine(found: Found, { rules, prior, format }: Examination): Promise<Outcome> {
  if (found instanceof InputError) return { kind: 'failed', error: found };
  try {
    const result = checkReport(await load(found, format), rules, prior);
    return { kind: 'checked', path: found, result };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'failed', error };
    throw error;
  }
}
