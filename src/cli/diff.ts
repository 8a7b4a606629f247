import { areComparable, diff as compare } from '../diff/index.ts';
import { check } from '../engine/check.ts';
import { InputError, UsageError } from '../errors.ts';
import { STDIN } from '../io/find.ts';
import { fileOutput, standardOutput, tell } from '../io/write.ts';
import { withConsequences, type Report, type Result } from '../model/index.ts';
import { Decimal } from '../money/index.ts';
import { clean } from '../report/clean.ts';
import {
  loadDiffReporter,
  type Differed,
  type DiffFormatName,
  type DiffOptions,
} from '../report/diff/index.ts';
import type { Checked } from '../report/index.ts';
import { tally } from '../report/tally.ts';
import { UNREVIEWED, review } from '../review/review.ts';
import { optionReader } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import reasons, { LARGE_CHANGE } from '../rules/year/reasons.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { withConfig, type JudgingFlags } from './configured.ts';
import { exitStatus } from './exit-status.ts';
import { load, type LoadFlags } from './load.ts';
import { planOutputs, type FormatRequest } from './outputs.ts';
import { progressOf, type Progress } from './progress.ts';
import { readReviewing } from './reviewing.ts';
import { rulesetOf } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';

export type DiffRequest = FormatRequest<DiffFormatName>;

export interface DiffFlags extends JudgingFlags, LoadFlags, ConfigFlags {
  readonly format?: readonly DiffRequest[];
  readonly output?: string;
  /** From this percentage on a change is large. */
  readonly threshold?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Compares two years of one unit, checks what the newer report says of the older, and writes both. */
export async function diff(
  before: string,
  after: string,
  asked: DiffFlags,
  opened: Session,
): Promise<ExitStatus> {
  const config = (await loadConfig(asked, opened))?.config ?? null;
  const session = sessionIn(config?.lang, opened);
  const flags = config === null ? asked : withConfig(asked, config);
  const ruleset = rulesetOf(config, flags);
  const reviewing = await readReviewing(flags.baseline, config?.ignore ?? []);
  const planned = planOutputs(flags.format ?? [], flags.output, [before, after]);
  const outputs = await Promise.all(planned.map(openOutput));
  try {
    const progress = progressOf(flags, session);
    const [old, current] = inOrder(await loadBoth(before, after, flags, progress), session);
    const rules = ruleset.of(current).map((rule) => withThreshold(rule, flags.threshold));
    const result = aboutBoth(check(current, rules, old), rules);
    const threshold = new Decimal(thresholdOf(rules));
    const told = reviewing === null ? UNREVIEWED : review(result, reviewing);
    const checked: Checked = { kind: 'checked', path: current.path, result, review: told };
    const { verbose = false, quiet = false } = flags;
    const options = {
      language: session.language,
      rules,
      threshold,
      verbose,
      quiet,
      ticks: false,
      directory: process.cwd(),
    };
    const differed = { diff: compare(old, current), checked };
    await Promise.all(
      outputs.map(({ path, write }) => write(differed, { ...options, ...screenOf(path, flags) })),
    );
    return exitStatus(tally([checked], { verbose: false }), flags);
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
}

interface Output {
  readonly path: string | null;
  readonly write: (differed: Differed, options: DiffOptions) => Promise<void>;
  readonly discard: () => void;
}

async function openOutput({ name, path }: DiffRequest): Promise<Output> {
  const { render } = await loadDiffReporter(name);
  const sink = path === null ? standardOutput() : fileOutput(path);
  return {
    path,
    async write(differed, options) {
      await sink.write(render(differed, options));
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}

/** What the command line says counts for large outweighs what the config says. */
function withThreshold(rule: Rule, threshold: number | undefined): Rule {
  if (rule.id !== reasons.id || threshold === undefined) return rule;
  return { ...rule, settings: { ...rule.settings, [LARGE_CHANGE.name]: threshold } };
}

function thresholdOf(rules: readonly Rule[]): number {
  const { settings = {} } = rules.find(({ id }) => id === reasons.id) ?? {};
  return optionReader(reasons.id, settings)(LARGE_CHANGE);
}

/**
 * @throws UsageError where both are standard input
 * @throws InputError where one cannot be read, or they have nothing to compare
 */
async function loadBoth(
  before: string,
  after: string,
  flags: LoadFlags,
  progress: Progress,
): Promise<[Report, Report]> {
  if (before === STDIN && after === STDIN) {
    throw new UsageError({
      zh: '标准输入只能是两份报告中的一份，另一份请写明文件',
      en: 'standard input can be one of the two reports; name a file for the other',
    });
  }
  await progress({ stage: 'read', path: before, nth: 1, of: 2 });
  const old = await load([before], flags);
  await progress({ stage: 'read', path: after, nth: 2, of: 2 });
  const current = await load([after], flags);
  if (areComparable(old, current)) return [old, current];
  throw new InputError('no-table', after, {
    zh: `和 ${before} 没有一张两份都读成了的决算表，没有可以比较的内容`,
    en: `no table was read both in it and in ${before}, so that there is nothing to compare`,
  });
}

/** The older first, by the years they say. */
function inOrder([old, current]: [Report, Report], { say }: Session): [Report, Report] {
  if (old.year === null || current.year === null || old.year <= current.year) return [old, current];
  const words = say({
    zh: `先写的 ${old.path} 是 ${old.year} 年度，后写的 ${current.path} 是 ${current.year} 年度；按年度先后比较，以 ${current.year} 年度为上年。`,
    en: `${old.path}, given first, is of ${old.year}, and ${current.path} of ${current.year}; they are compared by their years, ${current.year} as the old one.`,
  });
  tell(`${say({ zh: '提示：', en: 'note: ' })}${clean(words)}\n`);
  return [current, old];
}

/** Of all that was found in the newer report, what is about both. */
function aboutBoth(result: Result, rules: readonly Rule[]): Result {
  const across = new Set<string>(rules.filter(({ acrossYears }) => acrossYears).map(({ id }) => id));
  const findings = result.findings.filter((finding) =>
    withConsequences(finding).some(({ rule }) => across.has(rule)),
  );
  return { ...result, findings };
}
