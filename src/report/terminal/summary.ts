import { clean } from '../clean.ts';
import { plural } from '../language.ts';
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
  const { documents, failed, error, warning, info, accepted } = total;
  const read = [
    say({ zh: `核对了 ${documents} 份报告`, en: `${plural(documents, 'report')} checked` }),
    failed === 0 ? '' : say({ zh: `另有 ${failed} 份没有读成`, en: `${failed} not read` }),
  ];
  const found = [
    error === 0 ? '' : say({ zh: `${error} 处错误`, en: plural(error, 'error') }),
    warning === 0 ? '' : say({ zh: `${warning} 处警告`, en: plural(warning, 'warning') }),
    info === 0 ? '' : say({ zh: `${info} 处提示`, en: plural(info, 'note') }),
    accepted === 0 ? '' : say({ zh: `已接受 ${accepted} 处`, en: `${accepted} accepted` }),
  ];
  const list = (parts: string[]): string =>
    parts.filter((part) => part !== '').join(say({ zh: '，', en: ', ' }));
  const nothing = say({ zh: '没有发现问题', en: 'nothing found' });
  const line = say({
    zh: `${list(found) || nothing}（${list(read)}）。`,
    en: `${list(found) || nothing} (${list(read)}).`,
  });
  return style.strong(gravest(total, style)(paragraph(line, width)));
}

function gravest({ failed, error, warning }: Tally, style: Page['style']): (text: string) => string {
  if (failed + error > 0) return style.error;
  return warning > 0 ? style.warning : style.good;
}
