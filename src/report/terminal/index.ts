import type { Finding } from '../../model/index.ts';
import { plural, speaker } from '../language.ts';
import type { Checked, Outcome, Reporter, ReportOptions } from '../reporter.ts';
import { countSeverities, shownFindings, tally } from '../tally.ts';
import { byCause, causes } from './causes.ts';
import { heading } from './heading.ts';
import type { Page, ReportPage } from './page.ts';
import { relations } from './relations.ts';
import { reviewed } from './reviewed.ts';
import { styleOf } from './style.ts';
import { batchTable, conclusion } from './summary.ts';
import { sums } from './sums.ts';
import { tables } from './tables.ts';
import { relationsByRule, unreadSentences, untiedFigures } from './verbose.ts';
import { paragraph } from './wrap.ts';

export { catalogue } from './catalogue.ts';
export { explanation } from './explanation.ts';
export { styleOf } from './style.ts';

/** The report for the screen: a section for each document, then what all of them come to. */
export const terminal: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const total = tally(outcomes, options);
    if (total.documents === 0) return '';
    const page = { say: speaker(options.language), style: styleOf(options.colorLevel), width: options.width };
    const sections = outcomes.flatMap((outcome) => section(outcome, options, page));
    const batch = outcomes.length > 1 && !options.quiet ? [batchTable(outcomes, options, page)] : [];
    return `${[...sections, ...batch, conclusion(total, page)].join('\n\n')}\n`;
  },
};

/** What there is to say about one input; why one failed is told on standard error. */
function section(outcome: Outcome, options: ReportOptions, page: Page): string[] {
  if (outcome.kind === 'failed') return [];
  const { standings } = outcome.review;
  const reportPage = { ...page, report: outcome.result.report, rules: options.rules, standings };
  return options.quiet ? errorsOnly(outcome, reportPage) : inFull(outcome, reportPage, options);
}

function inFull(outcome: Checked, page: ReportPage, { verbose }: ReportOptions): string[] {
  const { path, result } = outcome;
  const shown = shownFindings(outcome, { verbose });
  return [
    heading(path, result, page),
    result.units.length > 0 ? sums(result, page) : tables(result, shown, page),
    relations(result, page),
    ...(verbose
      ? [relationsByRule(result, page), untiedFigures(result, page), unreadSentences(result, page)].filter(
          (text) => text !== '',
        )
      : []),
    ...reviewed(outcome, { verbose }, page),
    ...(shown.length > 0 ? [introduction(shown, page), causes(shown, page)] : []),
  ];
}

function errorsOnly(outcome: Checked, page: ReportPage): string[] {
  const { path, result } = outcome;
  const errors = shownFindings(outcome, { verbose: false }).filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? [] : [heading(path, result, page), causes(errors, page)];
}

function introduction(shown: readonly Finding[], { say, style, width }: Page): string {
  const { error, warning, info } = countSeverities(shown);
  const places = byCause(shown).length;
  const counted = say({
    zh: `发现 ${shown.length} 个问题（错误 ${error}，警告 ${warning}，提示 ${info}），归到 ${places} 处：`,
    en:
      `${plural(shown.length, 'finding')} (errors ${error}, warnings ${warning}, notes ${info}) ` +
      `in ${plural(places, 'place')}:`,
  });
  return style.strong(paragraph(counted, width));
}
