import { missingYears, repeatedYears, type Series } from '../../../diff/index.ts';
import { findingJson } from '../../json/finding.ts';
import { standingJson } from '../../json/standing.ts';
import { speaker, type Say } from '../../language.ts';
import type { Checked } from '../../reporter.ts';
import { acceptedFindings, shownFindings, tally } from '../../tally.ts';
import { VERSION } from '../../version.ts';
import { moveJson, sideJson } from '../json.ts';
import type { DiffOptions } from '../reporter.ts';
import type { Chronicle, HistoryReporter } from './reporter.ts';
import type { HistoryReport } from './schema.ts';
import { digitsOf } from './words.ts';

/** The JSON report of several years, as `schema/history.schema.json` describes it. */
export const json: HistoryReporter = {
  render: (chronicle, options) => `${JSON.stringify(reportJson(chronicle, options), null, 2)}\n`,
};

function reportJson({ history, checked }: Chronicle, options: DiffOptions): HistoryReport {
  const say = speaker(options.language);
  const { reports, series, unmatched } = history;
  const { error, warning, info, accepted } = tally(checked, options);
  return {
    schemaVersion: 1,
    tool: { name: 'juesuan', version: VERSION },
    reports: reports.map(sideJson),
    missingYears: missingYears(reports),
    repeatedYears: repeatedYears(reports),
    series: series.map((one) => seriesJson(one, reports, say)),
    unmatched: [...unmatched],
    findings: checked.flatMap((one) => findingsJson(one, options, say)),
    summary: { error, warning, info, accepted },
  };
}

type Reports = Chronicle['history']['reports'];

function seriesJson(series: Series, reports: Reports, say: Say): HistoryReport['series'][number] {
  const { key, label, block, table, unit, points, moved } = series;
  return {
    key,
    name: label,
    block,
    table,
    unit,
    points: points.map((point, index) => ({
      year: reports[index]?.year ?? null,
      ...digitsOf(point),
      lacking: point.lack,
    })),
    moved: moved.map((move) => ({ ...moveJson(move, say), year: move.year })),
  };
}

function findingsJson(checked: Checked, options: DiffOptions, say: Say): HistoryReport['findings'] {
  const { report } = checked.result;
  const telling = { report, rules: options.rules, say };
  return [...shownFindings(checked, options), ...acceptedFindings(checked)].map((finding) => ({
    ...findingJson(finding, telling),
    path: checked.path,
    year: report.year,
    baseline: standingJson(checked.review.standings?.get(finding)),
  }));
}
