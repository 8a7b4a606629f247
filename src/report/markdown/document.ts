import { SEVERITIES, VERDICTS, type Finding, type Verdict, type Words } from '../../model/index.ts';
import { coverageOf } from '../coverage.ts';
import { relativePath, visible } from '../exchange/path.ts';
import type { Told } from '../exchange/told.ts';
import { speaker, type Say } from '../language.ts';
import type { Checked, ReportOptions } from '../reporter.ts';
import { shownFindings } from '../tally.ts';
import { findingBlock } from './finding.ts';
import type { Block } from './fit.ts';
import { inline } from './inline.ts';
import { table } from './parts.ts';

const COUNTED: Readonly<Record<Verdict, Words>> = {
  holds: { zh: '条完全相等', en: 'exact' },
  rounding: { zh: '条只差在四舍五入上', en: 'off by rounding alone' },
  tail: { zh: '条有尾差', en: 'off by a tail' },
  mismatch: { zh: '条不符', en: 'broken' },
  undetermined: { zh: '条没能核对', en: 'not judged' },
  notApplicable: { zh: '条用不上', en: 'not applicable' },
};

/** After all findings: what was read of many reports is worth less room than what is wrong. */
const LAST = SEVERITIES.length;

/** One report: who and when, what was checked, and its findings, the gravest first. */
export function documentBlocks(
  outcome: Checked,
  findings: readonly Told[],
  options: ReportOptions & { readonly isAlone: boolean },
): Block[] {
  const say = speaker(options.language);
  const ranked = findings.toSorted((a, b) => rankOf(a.finding) - rankOf(b.finding));
  const [gravest] = ranked;
  return [
    {
      text: heading(outcome, options, say),
      rank: gravest === undefined ? LAST : rankOf(gravest.finding),
      tells: 'report',
    },
    { text: coverage(outcome, options, say), rank: options.isAlone ? 0 : LAST, tells: null },
    ...ranked.map((told): Block => ({
      text: findingBlock(told),
      rank: rankOf(told.finding),
      tells: told.finding.severity,
    })),
  ];
}

function rankOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function heading({ path, result }: Checked, { directory }: ReportOptions, say: Say): string {
  const { unit, year } = result.report;
  const name =
    unit === null ? say({ zh: '（没有认出单位名称）', en: '(unit not recognised)' }) : inline(unit, 200);
  const of = year === null ? '' : say({ zh: ` ${year} 年度`, en: ` ${year}` });
  const file = inline(visible(relativePath(path, directory)), 500);
  const counts = VERDICTS.filter((verdict) => result.counts[verdict] > 0).map(
    (verdict) => `${result.counts[verdict]} ${say(COUNTED[verdict])}`,
  );
  const all = result.evaluations.length;
  const relations = say({
    zh: `共 ${all} 条勾稽关系${all === 0 ? '' : '：'}${counts.join('，')}`,
    en: `${all} relations${all === 0 ? '' : ': '}${counts.join(', ')}`,
  });
  return `### ${name}${of}\n\n${say({ zh: '文件', en: 'File' })} ${file} · ${relations}`;
}

function coverage(outcome: Checked, options: ReportOptions, say: Say): string {
  const { columns, rows } = coverageOf(outcome.result, shownFindings(outcome, options), say);
  return table(
    columns,
    rows.map((row) => row.map((cell) => inline(cell, 200))),
  );
}
