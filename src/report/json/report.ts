import { TABLE_IDS } from '../../model/index.ts';
import type { InputError } from '../../errors.ts';
import { findingJson } from './finding.ts';
import type { CheckReport, DocumentJson, FailureJson } from './schema.ts';
import { ticksJson } from './ticks.ts';
import { sentence, speaker } from '../language.ts';
import { locationJson } from './location.ts';
import type { Checked, Reporter, ReportOptions } from '../reporter.ts';
import { standingJson } from './standing.ts';
import { acceptedFindings, shownFindings, tally } from '../tally.ts';
import { VERSION } from '../version.ts';

/** The JSON report of `check`, as `schema/check.schema.json` describes it. */
export const json: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const { documents, failed, error, warning, info, accepted } = tally(outcomes, options);
    const report: CheckReport = {
      schemaVersion: 1,
      tool: { name: 'juesuan', version: VERSION },
      documents: outcomes.flatMap((outcome) =>
        outcome.kind === 'checked' ? [documentJson(outcome, options)] : [],
      ),
      errors: outcomes.flatMap((outcome) =>
        outcome.kind === 'failed' ? [failureJson(outcome.error, options)] : [],
      ),
      summary: { documents, failed, error, warning, info, accepted },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

export function documentJson(outcome: Checked, options: ReportOptions): DocumentJson {
  const { path, result, review } = outcome;
  const { report, prior, units, coverage, counts } = result;
  const printed = coverage.flatMap((table) => table.printed);
  const untied = coverage.flatMap((table) => table.untied);
  const { unit, year, level, moneyUnit } = report;
  const telling = { report, rules: options.rules, say: speaker(options.language) };
  return {
    path,
    unit,
    year,
    level,
    moneyUnit,
    prior: prior?.path ?? null,
    ...(units.length > 0
      ? { units: units.map(({ name, report: { path: of } }) => ({ name, path: of })) }
      : {}),
    tables: TABLE_IDS.map((id) => {
      const { title, parts } = report.tables[id];
      return {
        id,
        title,
        printedNumber: parts.printedNumber,
        status: parts.status,
        at: locationJson(parts.at),
      };
    }),
    figures: { total: printed.length, tied: printed.length - untied.length },
    relations: counts,
    findings: [...shownFindings(outcome, options), ...acceptedFindings(outcome)].map((finding) => ({
      ...findingJson(finding, telling),
      baseline: standingJson(review.standings?.get(finding)),
    })),
    stale: review.stale.map(({ fingerprint, rule, place, reason }) => ({ fingerprint, rule, place, reason })),
    ...(options.ticks ? { ticks: ticksJson(result) } : {}),
  };
}

export function failureJson({ path, code, words }: InputError, { language }: ReportOptions): FailureJson {
  const say = speaker(language);
  return { path, code, message: sentence(say(words), say) };
}
