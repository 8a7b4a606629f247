import { clean } from '../clean.ts';
import { conclusionWords } from '../conclusion.ts';
import type { Outcome } from '../reporter.ts';
import { tally, type Tally } from '../tally.ts';
import { grid, type Row } from './grid.ts';
import type { Page } from './page.ts';
import { paragraph } from './wrap.ts';

/** Every input of a batch on one line. */
export function batchTable(outcomes: readonly Outcome[], options: { verbose: boolean }, page: Page): string {
  const { say } = page;
  return grid(
    [
      { title: say({ zh: '文件', en: 'File' }) },
      { title: say({ zh: '单位', en: 'Unit' }) },
      { title: say({ zh: '年度', en: 'Year' }) },
      { title: say({ zh: '错误', en: 'Errors' }), align: 'right' },
      { title: say({ zh: '警告', en: 'Warnings' }), align: 'right' },
      { title: say({ zh: '提示', en: 'Notes' }), align: 'right' },
    ],
    outcomes.map((outcome) => batchRow(outcome, options, page)),
    page,
  );
}

function batchRow(outcome: Outcome, options: { verbose: boolean }, { say }: Page): Row {
  if (outcome.kind === 'failed') {
    return [clean(outcome.error.path), say({ zh: '（没有读成）', en: '(not read)' }), '', '', '', ''];
  }
  const { error, warning, info } = tally([outcome], options);
  const { unit, year } = outcome.result.report;
  return [
    clean(outcome.path),
    clean(unit ?? ''),
    String(year ?? ''),
    String(error),
    String(warning),
    String(info),
  ];
}

/** The last line: what all of it comes to. */
export function conclusion(total: Tally, { say, style, width }: Page): string {
  return style.strong(gravest(total, style)(paragraph(conclusionWords(total, say), width)));
}

function gravest({ failed, error, warning }: Tally, style: Page['style']): (text: string) => string {
  if (failed + error > 0) return style.error;
  return warning > 0 ? style.warning : style.good;
}
