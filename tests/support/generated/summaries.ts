import { CLASSES } from '../../../src/catalogue/index.ts';
import { FUNDS } from '../../../src/model/index.ts';
import { nameOf, total, type Accounts, type Item } from './accounts.ts';
import { INCOMES, expenditureOf, incomeOf } from './functional.ts';
import type { Print } from './print.ts';
import type { Sheet } from './sheet.ts';

const NUMERALS = '一 二 三 四 五 六 七 八 九 十'.split(' ');

function enumerated(words: string, index: number): string {
  const numeral =
    index < 10
      ? NUMERALS[index]
      : `${index < 20 ? '' : '二'}十${index % 10 === 0 ? '' : NUMERALS[(index % 10) - 1]}`;
  return `${numeral}、${words}`;
}

/** The 类 a summary of the year lists, each with its name then and its label for ever. */
function classesOf(year: number): { code: string; name: string; label: string }[] {
  return Object.entries(CLASSES)
    .filter(([code]) => code !== '234' || year >= 2020)
    .map(([code, label]) => ({ code, name: nameOf(code, { year, names: {} }), label }));
}

/** Two lists side by side: the lines of the first and of the second, each as wide as it is. */
function sideBySide(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): string[][] {
  const blank = (lines: readonly (readonly string[])[]): string[] => (lines[0] ?? []).map(() => '');
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? blank(left)),
    ...(right[index] ?? blank(right)),
  ]);
}

/** Numbers the lines 行次 down the left list and on down the right, where the style prints them. */
function numbered(print: Print, rows: readonly (readonly string[])[], leftWidth: number): string[][] {
  if (!print.style.rowNumbers) return rows.map((row) => [...row]);
  return rows.map((row, index) => [
    row[0] ?? '',
    String(index + 1),
    ...row.slice(1, leftWidth),
    row[leftWidth] ?? '',
    String(rows.length + index + 1),
    ...row.slice(leftWidth + 1),
  ]);
}

function summary(
  print: Print,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Sheet {
  const number = print.style.rowNumbers ? ['行次'] : [];
  const left = ['项目', ...number, '决算数'];
  const right = ['项目', ...number, ...columns];
  const blank = (cells: readonly string[]): string[] => cells.slice(1).map(() => '');
  const ordinals = [
    '栏次',
    ...number.map(() => ''),
    '1',
    '栏次',
    ...number.map(() => ''),
    ...columns.map((_, index) => String(index + 2)),
  ];
  return {
    title,
    header: [
      ['收入', ...blank(left), '支出', ...blank(right)],
      [...left, ...right],
    ],
    ordinals,
    rows: numbered(print, rows, 2),
    note: null,
  };
}

export function summarySheet(print: Print, { year, items, retained }: Accounts): Sheet {
  const line = (words: string, fen: number, label = words): string[] => [
    words,
    print.figure(`01/${label}/决算数`, fen),
  ];
  const fundIncome = FUNDS.map((_, index) => total(items, ({ funds }) => funds[index]?.['本年收入']));
  const income = total(items, incomeOf);
  const spent = total(items, expenditureOf);
  const opening = retained.opening + total(items, (item) => carried(item, '年初结转和结余'));
  const all = income + retained.used + opening;
  const sources = [
    ...FUNDS.map((fund, index) => ({ name: `${fund}收入`, fen: fundIncome[index] ?? 0 })),
    ...INCOMES.map((name) => ({ name, fen: total(items, ({ own }) => own[name]) })),
  ];
  const rows = sideBySide(
    sources.map(({ name, fen }, index) => line(enumerated(name, index), fen, name)),
    classesOf(year).map(({ code, name, label }, index) =>
      line(enumerated(name, index), total(underClass(items, code), expenditureOf), label),
    ),
  );
  return summary(
    print,
    '收入支出决算总表',
    ['决算数'],
    [
      ...rows,
      [...line('本年收入合计', income), ...line('本年支出合计', spent)],
      [
        ...line('使用非财政拨款结余（含专用结余）', retained.used, '使用非财政拨款结余'),
        ...line('结余分配', retained.distributed),
      ],
      [...line('年初结转和结余', opening), ...line('年末结转和结余', all - spent - retained.distributed)],
      [...line('总计', all, '收入总计'), ...line('总计', all, '支出总计')],
    ],
  );
}

function underClass(items: readonly Item[], code: string): Item[] {
  return items.filter((item) => item.code.startsWith(code));
}

function carried({ funds }: Item, column: string): number {
  return total(funds, (money) => money[column]);
}

export function appropriationSheet(print: Print, { year, items }: Accounts): Sheet {
  const left = (words: string, fen: number, label = words): string[] => [
    words,
    print.figure(`04/${label}/决算数`, fen),
  ];
  const by = (among: readonly Item[], ...columns: string[]): number[] =>
    FUNDS.map((_, index) => total(among, ({ funds }) => total(columns, (column) => funds[index]?.[column])));
  const right = (words: string, byFund: readonly number[], label = words): string[] => [
    words,
    print.figure(
      `04/${label}/合计`,
      total(byFund, (fen) => fen),
    ),
    ...FUNDS.map((fund, index) => print.figure(`04/${label}/${fund}`, byFund[index] ?? 0)),
  ];
  const [income, opening, closing] = ['本年收入', '年初结转和结余', '年末结转和结余'].map((column) =>
    by(items, column),
  );
  const spent = by(items, '基本支出', '项目支出');
  const all = spent.map((fen, index) => fen + (closing?.[index] ?? 0));
  const sumOf = (fens: readonly number[] | undefined): number => total(fens ?? [], (fen) => fen);
  const none = ['', '', '', '', ''];
  const rows = sideBySide(
    FUNDS.map((fund, index) => left(enumerated(fund, index), income?.[index] ?? 0, fund)),
    classesOf(year).map(({ code, name, label }, index) =>
      right(enumerated(name, index), by(underClass(items, code), '基本支出', '项目支出'), label),
    ),
  );
  return summary(
    print,
    '财政拨款收入支出决算总表',
    ['合计', ...FUNDS],
    [
      ...rows,
      [...left('本年收入合计', sumOf(income)), ...right('本年支出合计', spent)],
      [
        ...left('年初财政拨款结转和结余', sumOf(opening), '年初结转和结余'),
        ...right('年末财政拨款结转和结余', closing ?? [], '年末结转和结余'),
      ],
      ...FUNDS.map((fund, index) => [
        ...left(enumerated(fund, index), opening?.[index] ?? 0, `年初结转和结余（${fund}）`),
        ...none,
      ]),
      [...left('总计', sumOf(all), '收入总计'), ...right('总计', all, '支出总计')],
    ],
  );
}
