import type { Compared } from '../../../diff/index.ts';
import { unitWords } from '../../about.ts';
import { clean } from '../../clean.ts';
import { tally } from '../../tally.ts';
import { BESIDE, SUSPECT_FILL, WORDS, filled, leading } from '../../xlsx/looks.ts';
import { PageSheet } from '../../xlsx/page.ts';
import { linked, text, type Cell } from '../../workbook/cell.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { conclusionWords } from '../conclusion.ts';
import { spendingOf } from '../spending.ts';
import { HEADLINE_BLOCKS, HEADLINE_TITLES, headlines, type Line } from '../blocks.ts';
import { directionWords, isLarge, sideWords, yearWords } from '../words.ts';
import { pairAt, type Book } from './book.ts';
import { movementCells, takenCells } from './movement-cells.ts';

const WIDTHS = [46, 16, 16, 16, 11, 18];
const MOST_MOVERS = 15;

/** Whose accounts, which years, and what a reader looks at first. */
export function overviewSheet(book: Book): Sheet {
  const { diff, telling, sheets } = book;
  const { say } = telling;
  const page = new PageSheet(WIDTHS);
  page.title(say({ zh: '两年决算对比', en: 'Two years compared' }));
  heading(page, book);
  for (const block of HEADLINE_BLOCKS) lines(page, say(HEADLINE_TITLES[block]), headlines(diff, block), book);
  const movers = spendingOf(diff)?.movers.slice(0, MOST_MOVERS) ?? [];
  lines(page, say({ zh: '变动最大的科目', en: 'Codes that moved furthest' }), movers, book);
  return page.toSheet(sheets.overview, '4472C4');
}

function heading(page: PageSheet, { diff, telling, outcome, open, sheets }: Book): void {
  const { say } = telling;
  const { old, new: current } = diff;
  const [was, is] = sideWords(diff, say);
  const money = current.moneyUnit ?? say({ zh: '没有认出', en: 'not recognised' });
  const result = conclusionWords(diff, tally([outcome], { verbose: false }), say);
  const years = `${yearWords(current, say)} · ${yearWords(old, say)}`;
  const listed = say({
    zh: `${open.length} 处，见“${sheets.findings}”`,
    en: `${open.length}, see “${sheets.findings}”`,
  });
  page.entry(say({ zh: '单位', en: 'Unit' }), text(unitWords(current, say), WORDS));
  page.entry(say({ zh: '年度', en: 'Years' }), text(years, WORDS));
  page.entry(say({ zh: '金额单位', en: 'Amounts in' }), text(money, WORDS));
  page.entry(say({ zh: `${was}的报告`, en: `Report ${was}` }), text(clean(old.path), WORDS));
  page.entry(say({ zh: `${is}的报告`, en: `Report ${is}` }), text(clean(current.path), WORDS));
  page.entry(say({ zh: '结论', en: 'Result' }), text(result, WORDS));
  page.entry(
    say({ zh: '两年对不上或要说明的', en: 'Findings about the two years' }),
    linked(text(listed, leading(WORDS)), { sheet: sheets.findings, row: 0, column: 0 }),
  );
}

function lines(page: PageSheet, title: string, shown: readonly Line[], book: Book): void {
  if (shown.length === 0) return;
  const { diff, telling } = book;
  const { say } = telling;
  page.headline(title);
  page.header([
    say({ zh: '项目', en: 'Row' }),
    ...sideWords(diff, say),
    say({ zh: '增减', en: 'Change' }),
    '%',
    say({ zh: '变动', en: 'How' }),
  ]);
  for (const { label, compared } of shown) page.cells(lineCells(label, compared, page.next, book));
}

/** Amounts that stand in the sheet of a table are taken from there, so that they change with it. */
function lineCells(label: string, { key, movement }: Compared, row: number, book: Book): Cell[] {
  const { sheets, pairs, options, telling } = book;
  const [at, from] = [pairAt(sheets.overview, row, 1), pairs.get(key)];
  const how = isLarge(movement, options.threshold) ? filled(BESIDE, SUSPECT_FILL) : BESIDE;
  return [
    text(clean(label), WORDS),
    ...(from === undefined ? movementCells(movement, at) : takenCells(movement, at, from)),
    text(directionWords(movement, telling.say), how),
  ];
}
