import type { Compared, Uncompared } from '../../../diff/index.ts';
import { isKnown, type Words } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import type { Say } from '../../language.ts';
import { tableTitle } from '../../place.ts';
import { figureCell } from '../../xlsx/figure-cell.ts';
import { ROWS_ABOVE, listSheet } from '../../xlsx/list.ts';
import { BESIDE, NO_PLACE, SUSPECT_FILL, WORDS, filled } from '../../xlsx/looks.ts';
import { empty, text, type Cell } from '../../workbook/cell.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { directionWords, isLarge, sideWords } from '../words.ts';
import { reportPrinting } from '../printing.ts';
import { OLD, pairAt, type Book, type TableLines } from './book.ts';
import type { Line } from './lines.ts';
import { movementCells } from './movement-cells.ts';

/** One table, both years side by side, line by line. */
export function tableSheet({ table, sheet, lines }: TableLines, book: Book): Sheet {
  const { diff, telling, options } = book;
  const { say } = telling;
  const printed = reportPrinting(diff, table);
  const unit = printed.tables[table].parts.moneyUnit;
  const least = options.threshold.toFixed();
  return listSheet({
    name: sheet,
    title: tableTitle(printed, table),
    about: say({
      zh: `金额单位 ${unit}；两年都是零的不列；增减和 % 是公式；变动达到 ${least}% 或原来为零的标红。`,
      en: `Amounts in ${unit}; what is nil in both years is left out; change and % are formulas; changes of ${least}% or more, and of what was nil, are red.`,
    }),
    columns: [
      { title: say({ zh: '科目编码', en: 'Code' }), width: 12 },
      { title: say({ zh: '项目', en: 'Row' }), width: 40 },
      { title: say({ zh: '栏', en: 'Column' }), width: 22 },
      ...sideWords(diff, say).map((title) => ({ title, width: 16 })),
      { title: say({ zh: '增减', en: 'Change' }), width: 16 },
      { title: '%', width: 11 },
      { title: say({ zh: '变动', en: 'How' }), width: 30 },
    ],
    rows: lines.map((line, index) => lineCells(line, ROWS_ABOVE + index, sheet, book)),
    frozenColumns: OLD,
    filters: true,
    tab: '70AD47',
  });
}

function lineCells(line: Line, row: number, sheet: string, book: Book): Cell[] {
  const { options, telling } = book;
  const { code, name, column, figure } = line;
  const labels = [text(code, WORDS), text(clean(name), WORDS), text(clean(column), WORDS)];
  if (!('movement' in figure)) return [...labels, ...lackingCells(line, figure, book)];
  const { movement } = figure;
  const how = isLarge(movement, options.threshold) ? filled(BESIDE, SUSPECT_FILL) : BESIDE;
  return [
    ...labels,
    ...movementCells(movement, pairAt(sheet, row, OLD)),
    text(howWords(figure, telling.say), how),
  ];
}

function howWords({ movement }: Compared, say: Say): string {
  const isRounded = movement.change.isZero() && !movement.is.equals(movement.was);
  const rounded = say({ zh: '（差在四舍五入之内）', en: ' (but for rounding)' });
  return directionWords(movement, say) + (isRounded ? rounded : '');
}

const STATES: Readonly<Record<Uncompared['state'], Words>> = {
  lost: { zh: '没有读到', en: 'could not be read' },
  illegible: { zh: '认不出', en: 'is no figure' },
  unavailable: { zh: '没有这个表或栏', en: 'no such table or column' },
};

/** What one report has stands in its place, with its unit, as the other cannot be set against it. */
function lackingCells(
  { prints }: Line,
  { lacking, state }: Uncompared,
  { diff, telling: { say } }: Book,
): Cell[] {
  const units = prints.flatMap((figure) => (figure !== null && isKnown(figure) ? [figure.unit] : []));
  const why = say(STATES[state]);
  const [was, is] = sideWords(diff, say);
  const side = lacking === 'new' ? is : was;
  const words = say({
    zh: `${side}${why}，没有比较（${units.join('')}）`,
    en: `${side}: ${why}, not compared (${units.join('')})`,
  });
  return [
    ...prints.map((figure) => figureCell(figure, undefined, say)),
    empty(NO_PLACE),
    empty(NO_PLACE),
    text(words, BESIDE),
  ];
}
