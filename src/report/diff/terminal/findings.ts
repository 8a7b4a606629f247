import type { Words } from '../../../model/index.ts';
import type { Checked } from '../../reporter.ts';
import { causes } from '../../terminal/causes.ts';
import type { Page } from '../../terminal/page.ts';
import { paragraph } from '../../terminal/wrap.ts';
import { findingsTold } from '../findings.ts';
import type { DiffOptions } from '../reporter.ts';

/** What a report says of the one before that does not hold, or wants an explanation, under its title. */
export function findingsBlock(
  checked: Checked,
  titleOf: (count: number) => Words,
  options: DiffOptions,
  page: Page,
): string {
  const told = findingsTold(checked, options);
  if (told.length === 0) return '';
  const { say, style, width } = page;
  const about = { report: checked.result.report, rules: options.rules, standings: checked.review.standings };
  const title = style.strong(paragraph(say(titleOf(told.length)), width));
  return `${title}\n\n${causes(told, { ...page, ...about })}`;
}
