import type { Entry } from '../../review/entry.ts';
import { relativePath } from '../exchange/path.ts';
import { failedInputs, tellAll, type FailedInput } from '../exchange/told.ts';
import { speaker } from '../language.ts';
import type { Outcome, Reporter, ReportOptions } from '../reporter.ts';
import { acceptedFindings, shownFindings } from '../tally.ts';
import { VERSION } from '../version.ts';
import { BASE, physical } from './location.ts';
import type { SarifLog, SarifNotification, SarifResult } from './log.ts';
import { message } from './message.ts';
import { absentResult, sarifResult } from './result.ts';
import { sarifRule } from './rules.ts';

/**
 * SARIF 2.1.0, as GitHub's code scanning takes it: files of at most 10 MB when packed, of whose results it keeps 25,000
 * and shows 5,000, the gravest.
 */
export const sarif: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const say = speaker(options.language);
    const failed = failedInputs(outcomes, options);
    const log: SarifLog = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'juesuan',
              version: VERSION,
              semanticVersion: VERSION,
              informationUri: `pkg:npm/juesuan@${VERSION}`,
              rules: options.rules.map((rule) => sarifRule(rule, say)),
            },
          },
          language: say({ zh: 'zh-CN', en: 'en-US' }),
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: {
            [BASE]: {
              description: {
                text: say({ zh: '运行命令的文件夹。', en: 'The folder the command was run in.' }),
              },
            },
          },
          invocations: [
            {
              executionSuccessful: failed.length === 0,
              toolExecutionNotifications: failed.map(notification),
            },
          ],
          results: resultsOf(outcomes, options),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

/**
 * The findings that count. What was accepted, and what of it is gone, is told on request alone, as in words: GitHub reads
 * neither `suppressions` nor `baselineState` and would raise an alert for each.
 */
function resultsOf(outcomes: readonly Outcome[], options: ReportOptions): SarifResult[] {
  const { verbose, rules } = options;
  const indexes = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  const told = tellAll(outcomes, options, (outcome) => [
    ...shownFindings(outcome, options),
    ...(verbose ? acceptedFindings(outcome) : []),
  ]);
  return [
    ...told.map((one) => sarifResult(one, indexes.get(one.finding.rule))),
    ...(verbose ? absentFrom(outcomes, options) : []),
  ];
}

/** Two files of one unit and year lack the same; it is told of the first. */
function absentFrom(outcomes: readonly Outcome[], { language, directory }: ReportOptions): SarifResult[] {
  const files = new Map<Entry, string>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'failed') continue;
    for (const entry of outcome.review.stale)
      if (!files.has(entry)) files.set(entry, relativePath(outcome.path, directory));
  }
  return [...files].map(([entry, file]) => absentResult(entry, file, speaker(language)));
}

function notification({ file, code, words }: FailedInput): SarifNotification {
  return {
    level: 'error',
    descriptor: { id: code },
    message: message(words),
    locations: [{ physicalLocation: physical(file, null) }],
  };
}
