import type { Diff } from '../../../diff/index.ts';
import type { Report } from '../../../model/index.ts';
import { unitWords } from '../../about.ts';
import { clean } from '../../clean.ts';
import type { Page } from '../../terminal/page.ts';
import { indent, paragraph } from '../../terminal/wrap.ts';
import { comparedWords, sideWords } from '../words.ts';

/** Whose accounts, which two years, and from which files. */
export function heading(diff: Diff, { say, style, width }: Page): string {
  const { old, new: current } = diff;
  const [was, is] = sideWords(diff, say);
  const file = (report: Report, lead: string): string =>
    style.faint(indent(clean(report.path), width, `${lead} `));
  return [
    style.strong(paragraph(unitWords(current, say), width)),
    paragraph(comparedWords(diff, say), width),
    file(old, was),
    file(current, is),
  ].join('\n');
}
