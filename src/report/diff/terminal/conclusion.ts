import type { Diff } from '../../../diff/index.ts';
import type { Tally } from '../../tally.ts';
import type { Page } from '../../terminal/page.ts';
import { paragraph } from '../../terminal/wrap.ts';
import { conclusionWords } from '../conclusion.ts';

/** The last line: how much moved, and what does not agree. */
export function conclusion(diff: Diff, total: Tally, { say, style, width }: Page): string {
  const { error, warning } = total;
  const paint = error > 0 ? style.error : warning > 0 ? style.warning : style.good;
  return style.strong(paint(paragraph(conclusionWords(diff, total, say), width)));
}
