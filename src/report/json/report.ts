import { TABLE_IDS, type Result } from '../../model/index.ts';
import type { InputError } from '../../errors.ts';
import { findingJson } from './finding.ts';
import type { CheckReport, DocumentJson, FailureJson } from './schema.ts';
import { ticksJson } from './ticks.ts';
import { sentence, speaker } from '../language.ts';
import { locationJson } from './location.ts';
import type { Reporter, ReportOptions } from '../reporter.ts';
import { shownFindings, tally } from '../tally.ts';
import { VERSION } from '../version.ts';

/** The JSON report of `check`, as `schema/check.schema.json` describes it. */
export const json: Reporter = {
  streams: false,
  render(outcomes, options) {
    const report: CheckReport = {
      schemaVersion: 1,
      tool: { name: 'juesuan', version: VERSION },
      documents: outcomes.flatMap((outcome) =>
        outcome.kind === 'checked' ? [documentJson(outcome.path, outcome.result, options)] : [],
      ),
      errors: outcomes.flatMap((outcome) =>
        outcome.kind === 'failed' ? [failureJson(outcome.error, options)] : [],
      ),
      summary: tally(outcomes, options),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

export function documentJson(path: string, result: Result, options: ReportOptions): DocumentJson {
  const { report, coverage, counts } = result;
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
    findings: shownFindings(result, options).map((finding) => findingJson(finding, telling)),
    ...(options.ticks ? { ticks: ticksJson(result) } : {}),
  };
}

export function failureJson({ path, code, words }: InputError, { language }: ReportOptions): FailureJson {
  const say = speaker(language);
  return { path, code, message: sentence(say(words), say) };
}
