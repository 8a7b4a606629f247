import type { Diff } from '../../../diff/index.ts';
import { clean } from '../../clean.ts';
import { plural } from '../../language.ts';
import { tableNumber, tableTitle } from '../../place.ts';
import { grid } from '../../terminal/grid.ts';
import type { Page } from '../../terminal/page.ts';
import { paragraph } from '../../terminal/wrap.ts';
import {
  HEADLINE_BLOCKS,
  HEADLINE_TITLES,
  headlines,
  movedByTable,
  type Line,
  type Moved,
} from '../blocks.ts';
import { lineCells, lineColumns } from '../columns.ts';
import { reportPrinting } from '../printing.ts';
import type { DiffOptions } from '../reporter.ts';
import { isLarge } from '../words.ts';

/** More rows of a table than these are counted, unless all are asked for. */
const MOST_ROWS = 12;

type BlockPage = Page & Pick<DiffOptions, 'threshold' | 'verbose'>;

/** The totals, the public expenses, then table by table what moved. */
export function blocks(diff: Diff, { threshold, verbose }: DiffOptions, page: Page): string[] {
  const inner = { ...page, threshold, verbose };
  const first = HEADLINE_BLOCKS.flatMap((block) => {
    const lines = headlines(diff, block);
    return lines.length === 0
      ? []
      : [[title(page.say(HEADLINE_TITLES[block]), page), table(lines, diff, inner)]];
  });
  const tables = movedByTable(diff, { all: verbose }).map((moved) => tableBlock(diff, moved, inner));
  const shown = [...first, ...tables].map((lines) => lines.join('\n'));
  return shown.length === 0 ? [] : [...shown, legend(inner)];
}

function legend({ say, style, width, threshold }: BlockPage): string {
  const least = threshold.toFixed();
  const words = say({
    zh: `“!”表示变动达到 ${least}%，或原来为零（可用 --threshold 改）。`,
    en: `“!” marks changes of ${least}% or more, and of what was nil before (see --threshold).`,
  });
  return style.faint(paragraph(words, width));
}

function tableBlock(diff: Diff, { table: id, lines, others, same }: Moved, page: BlockPage): string[] {
  const { say, verbose, style, width } = page;
  const report = reportPrinting(diff, id);
  const rows = verbose ? lines : lines.slice(0, MOST_ROWS);
  const left = lines.length - rows.length + others;
  const rest = say({
    zh: `另有 ${left} 个数有变动，加 --verbose 全部列出。`,
    en: `${plural(left, 'more figure')} moved; --verbose lists all.`,
  });
  const alike = same === null ? '' : tableNumber(report, same);
  const body =
    same === null
      ? [
          ...(rows.length > 0 ? [table(rows, diff, page)] : []),
          ...(left > 0 ? [style.faint(paragraph(rest, width))] : []),
        ]
      : [paragraph(say({ zh: `变动与${alike}相同。`, en: `The same moved as in ${alike}.` }), width)];
  return [title(tableTitle(report, id), page), ...body];
}

function title(words: string, { style, width }: Page): string {
  return style.strong(paragraph(words, width));
}

function table(lines: readonly Line[], diff: Diff, page: BlockPage): string {
  const { say, threshold } = page;
  const columns = [...lineColumns(diff, say), { title: '' }];
  const rows = lines.map((line) => [
    ...lineCells(line, say).map(clean),
    isLarge(line.compared.movement, threshold) ? '!' : '',
  ]);
  return grid(columns, rows, page);
}
