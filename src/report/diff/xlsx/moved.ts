import type { Diff, Move, Renaming } from '../../../diff/index.ts';
import type { TableId } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import { tableNumber } from '../../place.ts';
import { MOST_DIGITS } from '../../xlsx/ledger/figure.ts';
import { listSheet } from '../../xlsx/list.ts';
import { LISTED, amountStyle } from '../../xlsx/looks.ts';
import { empty, number, text, type Cell } from '../../workbook/cell.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Decimal } from '../../../money/index.ts';
import { reportPrinting } from '../printing.ts';
import { moveReason } from '../reason.ts';
import type { Book } from './book.ts';

/** Codes whose money probably goes under another one now, with the reasons, and codes that bear another name. */
export function movedSheet(book: Book): Sheet {
  const { diff, sheets, telling } = book;
  const { say } = telling;
  return listSheet({
    name: sheets.moved,
    title: say({ zh: '科目变动', en: 'Codes that changed' }),
    about:
      diff.moved.length + diff.renamed.length === 0
        ? say({ zh: '没有看出科目变动。', en: 'No code was seen to change.' })
        : say({
            zh: '“很可能变动”只作提示，各表没有合并计算。',
            en: '“Probably moved” is a hint; nothing is reckoned together.',
          }),
    columns: [
      { title: say({ zh: '变动', en: 'How' }), width: 14 },
      { title: say({ zh: '原编码', en: 'Old code' }), width: 11 },
      { title: say({ zh: '原名称', en: 'Old name' }), width: 32 },
      { title: say({ zh: '原有数', en: 'Had' }), width: 14 },
      { title: say({ zh: '现编码', en: 'New code' }), width: 11 },
      { title: say({ zh: '现名称', en: 'New name' }), width: 32 },
      { title: say({ zh: '增加数', en: 'Grew by' }), width: 14 },
      { title: say({ zh: '所在的表', en: 'Tables' }), width: 22 },
      { title: say({ zh: '理由', en: 'Why' }), width: 50 },
    ],
    rows: [...diff.moved.map((move) => moveCells(move, book)), ...renamedCells(book)],
    filters: true,
    tab: 'FFC000',
  });
}

function moveCells(move: Move, { diff, telling: { say } }: Book): Cell[] {
  const { from, to, tables } = move;
  return [
    text(say({ zh: '很可能变动', en: 'probably moved' }), LISTED),
    text(from.code, LISTED),
    text(clean(from.name), LISTED),
    amountCell(from.movement.was, from.movement.decimals),
    text(to.code, LISTED),
    text(clean(to.name), LISTED),
    amountCell(to.movement.change, to.movement.decimals),
    text(tableWords(tables, diff), LISTED),
    text(moveReason(move, say), LISTED),
  ];
}

/** Each once for all tables that print it. */
function renamedCells({ diff, telling: { say } }: Book): Cell[][] {
  const groups = new Map<string, Renaming[]>();
  for (const one of diff.renamed) {
    const names = [one.row, one.old, one.new].join('\n');
    groups.set(names, [...(groups.get(names) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const tables = group.map(({ table }) => table);
    return [
      [
        text(say({ zh: '改名', en: 'renamed' }), LISTED),
        text(first.row, LISTED),
        text(clean(first.old), LISTED),
        empty(LISTED),
        text(first.row, LISTED),
        text(clean(first.new), LISTED),
        empty(LISTED),
        text(tableWords(tables, diff), LISTED),
        empty(LISTED),
      ],
    ];
  });
}

function amountCell(value: Decimal, decimals: number): Cell {
  const style = amountStyle(decimals);
  return value.precision(true) <= MOST_DIGITS
    ? number(value.toFixed(), style)
    : text(value.toFixed(decimals), style);
}

function tableWords(tables: readonly TableId[], diff: Diff): string {
  return tables.map((table) => clean(tableNumber(reportPrinting(diff, table), table))).join('、');
}
