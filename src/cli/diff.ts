import { check } from '../engine/check.ts';
import { fileOutput, standardOutput } from '../io/write.ts';
import { withConsequences, type Report, type Result } from '../model/index.ts';
import { Decimal } from '../money/index.ts';
import type { DiffOptions } from '../report/diff/index.ts';
import type { Checked } from '../report/index.ts';
import { tally } from '../report/tally.ts';
import { UNREVIEWED, review, type Reviewing } from '../review/review.ts';
import { optionReader } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import reasons, { LARGE_CHANGE } from '../rules/year/reasons.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { withConfig, type JudgingFlags } from './configured.ts';
import { exitStatus } from './exit-status.ts';
import type { LoadFlags } from './load.ts';
import { bytesOnScreen, planOutputs, type FormatRequest } from './outputs.ts';
import { readReviewing } from './reviewing.ts';
import { rulesetOf } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';
import type { ViewFormatName } from './view-formats.ts';
import { comparison, series, type Judged, type View } from './views.ts';
import { loadYears } from './years.ts';

export type DiffRequest = FormatRequest<ViewFormatName>;

export interface DiffFlags extends JudgingFlags, LoadFlags, ConfigFlags {
  readonly format?: readonly DiffRequest[];
  readonly output?: string;
  /** Figures to list over the years, by patterns of their keys. */
  readonly key?: readonly string[];
  /** From this percentage on a change is large. */
  readonly threshold?: number;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Compares years of one unit, checks what each report says of the one before, and writes both. */
export async function diff(
  paths: readonly string[],
  flags: DiffFlags,
  session: Session,
): Promise<ExitStatus> {
  const { key: keys = [] } = flags;
  return paths.length > 2 || keys.length > 0
    ? compareYears(series(keys), paths, flags, session)
    : compareYears(comparison, paths, flags, session);
}

async function compareYears<Content extends Judged>(
  view: View<Content>,
  paths: readonly string[],
  asked: DiffFlags,
  opened: Session,
): Promise<ExitStatus> {
  const config = (await loadConfig(asked, opened))?.config ?? null;
  const session = sessionIn(config?.lang, opened);
  const flags = config === null ? asked : withConfig(asked, config);
  const ruleset = rulesetOf(config, flags);
  const reviewing = await readReviewing(flags.baseline, config?.ignore ?? []);
  const planned = planOutputs(flags.format ?? [], flags.output, paths);
  const outputs = await Promise.all(planned.map((request) => openOutput(view, request)));
  try {
    const years = await loadYears(paths, flags, session);
    const rulesOf = (report: Report): Rule[] =>
      ruleset.of(report).map((rule) => withThreshold(rule, flags.threshold));
    const content = view.contentOf(years, (current, old) => judge(current, old, { rulesOf, reviewing }));
    const rules = ruleset.rules.map((rule) => withThreshold(rule, flags.threshold));
    const threshold = new Decimal(thresholdOf(rulesOf(years.at(-1) ?? years[0])));
    const { language } = session;
    const { verbose = false, quiet = false } = flags;
    const options = { language, rules, threshold, verbose, quiet, ticks: false, directory: process.cwd() };
    await Promise.all(
      outputs.map(({ path, write }) => write(content, { ...options, ...screenOf(path, flags) })),
    );
    return exitStatus(tally([content.checked].flat(), { verbose: false }), flags);
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
}

interface Judging {
  readonly rulesOf: (report: Report) => readonly Rule[];
  readonly reviewing: Reviewing | null;
}

function judge(current: Report, old: Report, { rulesOf, reviewing }: Judging): Checked {
  const rules = rulesOf(current);
  const result = aboutBoth(check(current, rules, old), rules);
  const told = reviewing === null ? UNREVIEWED : review(result, reviewing);
  return { kind: 'checked', path: current.path, result, review: told };
}

interface Output<Content> {
  readonly path: string | null;
  readonly write: (content: Content, options: DiffOptions) => Promise<void>;
  readonly discard: () => void;
}

async function openOutput<Content extends Judged>(
  view: View<Content>,
  { name, path }: DiffRequest,
): Promise<Output<Content>> {
  const { render, binary = false } = await view.reporterOf(name);
  if (binary && path === null && process.stdout.isTTY) throw bytesOnScreen(name);
  const sink = path === null ? standardOutput() : fileOutput(path);
  return {
    path,
    async write(content, options) {
      await sink.write(render(content, options));
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

/** Of all that was found in the newer report, what is about both. */
function aboutBoth(result: Result, rules: readonly Rule[]): Result {
  const about = new Set<string>(rules.filter(({ tellsOfLastYear }) => tellsOfLastYear).map(({ id }) => id));
  const findings = result.findings.filter((finding) =>
    withConsequences(finding).some(({ rule }) => about.has(rule)),
  );
  return { ...result, findings };
}
