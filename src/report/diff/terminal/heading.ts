import type { Diff } from '../../../diff/index.ts';
import type { Report } from '../../../model/index.ts';
import { unitWords } from '../../about.ts';
import { clean } from '../../clean.ts';
import type { Page } from '../../terminal/page.ts';
import { indent, paragraph } from '../../terminal/wrap.ts';
import { yearWords } from '../words.ts';

/** Whose accounts, which two years, and from which files. */
export function heading({ old, new: current }: Diff, { say, style, width }: Page): string {
  const money = current.moneyUnit ?? say({ zh: '没有认出', en: 'not recognised' });
  const years = say({
    zh: `${yearWords(current, say)}与 ${yearWords(old, say)}比较 · 金额单位 ${money}`,
    en: `${yearWords(current, say)} against ${yearWords(old, say)} · amounts in ${money}`,
  });
  const file = (report: Report, lead: string): string =>
    style.faint(indent(clean(report.path), width, `${lead} `));
  return [
    style.strong(paragraph(unitWords(current, say), width)),
    paragraph(years, width),
    file(old, say({ zh: '上年', en: 'Old' })),
    file(current, say({ zh: '本年', en: 'New' })),
  ].join('\n');
}
