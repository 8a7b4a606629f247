import { kindOf, type Compared, type Diff, type Move, type Renaming } from '../../diff/index.ts';
import type { Report } from '../../model/index.ts';
import { findingJson } from '../json/finding.ts';
import { standingJson } from '../json/standing.ts';
import { speaker, type Say } from '../language.ts';
import { acceptedFindings, shownFindings, tally } from '../tally.ts';
import { VERSION } from '../version.ts';
import { moveReason } from './reason.ts';
import type { Differed, DiffOptions, DiffReporter } from './reporter.ts';
import type { ChangeJson, DiffReport } from './schema.ts';

/** The JSON report of `diff`, as `schema/diff.schema.json` describes it. */
export const json: DiffReporter<string> = {
  render: (differed, options) => `${JSON.stringify(reportJson(differed, options), null, 2)}\n`,
};

function reportJson({ diff, checked }: Differed, options: DiffOptions): DiffReport {
  const say = speaker(options.language);
  const telling = { report: checked.result.report, rules: options.rules, say };
  const findings = [...shownFindings(checked, options), ...acceptedFindings(checked)];
  const { error, warning, info, accepted } = tally([checked], options);
  return {
    schemaVersion: 1,
    tool: { name: 'juesuan', version: VERSION },
    old: sideJson(diff.old),
    new: sideJson(diff.new),
    changes: [...diff.compared.flatMap(changeJson), ...diff.renamed.map(renamingJson)],
    moved: diff.moved.map((move) => moveJson(move, say)),
    uncompared: diff.uncompared.map(({ key, lacking, state }) => ({ key, lacking, state })),
    findings: findings.map((finding) => ({
      ...findingJson(finding, telling),
      baseline: standingJson(checked.review.standings?.get(finding)),
    })),
    summary: { ...countsOf(diff), error, warning, info, accepted },
  };
}

type Counts = Omit<DiffReport['summary'], 'error' | 'warning' | 'info' | 'accepted'>;

function countsOf({ compared, renamed, moved, uncompared }: Diff): Counts {
  const kinds = { changed: 0, added: 0, removed: 0, level: 0 };
  for (const { movement } of compared) kinds[kindOf(movement)] += 1;
  return { ...kinds, renamed: renamed.length, moved: moved.length, uncompared: uncompared.length };
}

export function sideJson({ path, unit, year, moneyUnit }: Report): DiffReport['old'] {
  return { path, unit, year, moneyUnit };
}

function changeJson({ key, name, table, block, movement }: Compared): ChangeJson[] {
  const { old, new: current, was, is, change, percent, unit, decimals } = movement;
  const kind = kindOf(movement);
  if (kind === 'level') return [];
  return [
    {
      key,
      name,
      kind,
      table,
      block,
      old: old === null ? null : was.toFixed(decimals),
      new: current === null ? null : is.toFixed(decimals),
      change: change.toFixed(decimals),
      percent: percent === null ? null : percent.toFixed(2),
      unit,
    },
  ];
}

function renamingJson({ key, table, old, new: name }: Renaming): ChangeJson {
  const nothing = { change: null, percent: null, unit: null };
  return { key, name, kind: 'renamed', table, block: 'rows', old, new: name, ...nothing };
}

export function moveJson(move: Move, say: Say): DiffReport['moved'][number] {
  const { from, to, evidence, tables } = move;
  const { was, decimals, unit } = from.movement;
  return {
    from: from.code,
    to: to.code,
    reason: moveReason(move, say),
    evidence: [...evidence],
    fromName: from.name,
    toName: to.name,
    old: was.toFixed(decimals),
    change: to.movement.change.toFixed(to.movement.decimals),
    unit,
    tables: [...tables],
  };
}
