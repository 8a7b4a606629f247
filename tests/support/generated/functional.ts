import { nameOf, total, type Accounts, type Amounts, type Item } from './accounts.ts';
import type { Print } from './print.ts';
import type { Sheet } from './sheet.ts';

/** A column as its header names it, the key it is read back under (none where no table shares it), and its amount. */
interface Column {
  readonly header: string;
  readonly key: string | null;
  /** The group a column is printed under, and its header there. */
  readonly group?: string;
  readonly of: (item: Item) => number;
}

const fund =
  (index: 0 | 1 | 2, ...parts: string[]) =>
  ({ funds }: Item): number =>
    total(parts, (part) => funds[index][part]);
const own =
  (...parts: string[]) =>
  ({ own: money }: Item): number =>
    total(parts, (part) => money[part]);
const all =
  (...parts: string[]) =>
  (item: Item): number =>
    total(parts, (part) => total([...item.funds, item.own], (money: Amounts) => money[part]));

export const INCOMES = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const KINDS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
export const incomeOf = all('本年收入', ...INCOMES);
export const expenditureOf = all(...KINDS);

function plain(header: string, of: Column['of'], key: string = header): Column {
  return { header, key, of };
}

export function incomeColumns(splits: boolean): Column[] {
  return [
    plain('本年收入合计', incomeOf),
    plain('财政拨款收入', all('本年收入')),
    ...INCOMES.flatMap((source): Column[] =>
      splits && source === '事业收入'
        ? [
            { header: '小计', group: source, key: source, of: own(source) },
            { header: '其中：教育收费', group: source, key: null, of: own('教育收费') },
          ]
        : [plain(source, own(source))],
    ),
  ];
}

export function expenditureColumns(): Column[] {
  return [plain('本年支出合计', expenditureOf), ...KINDS.map((kind) => plain(kind, all(kind)))];
}

/** 05 and the short 09. */
export function appropriationColumns(index: 0 | 1 | 2, grouped: boolean): Column[] {
  const whole = fund(index, '基本支出', '项目支出');
  const key = index === 0 ? '合计' : '本年支出';
  const group = grouped ? { group: '本年支出' } : {};
  return [
    { header: grouped ? '小计' : '合计', key, of: whole, ...group },
    ...KINDS.slice(0, 2).map((kind) => ({ ...plain(kind, fund(index, kind)), ...group })),
  ];
}

/** 08 and the long 09. */
export function carryOverColumns(index: 1 | 2): Column[] {
  return [
    plain('年初结转和结余', fund(index, '年初结转和结余')),
    plain('本年收入', fund(index, '本年收入')),
    ...appropriationColumns(index, true),
    plain('年末结转和结余', fund(index, '年末结转和结余')),
  ];
}

/** A table of functional codes with its 合计. */
export function functionalSheet(
  print: Print,
  accounts: Accounts,
  { id, title, columns }: { id: string; title: string; columns: readonly Column[] },
): Sheet {
  const { items } = accounts;
  const { codes, total: place } = print.style;
  const printed = items.filter((item) => columns.some(({ of }) => of(item) !== 0));
  const lead = codes === 'one' || codes === 'joined' ? 2 : 4;
  const values = (key: string, under: readonly Item[]): string[] =>
    columns.map(({ key: column, of }) => {
      const fen = total(under, of);
      return column === null ? print.amount(fen) : print.figure(`${id}/${key}/${column}`, fen);
    });
  const rows = codesOf(printed).map((code) => [
    ...leadOf(code, nameOf(code, accounts), codes),
    ...values(
      code,
      printed.filter((item) => item.code.startsWith(code)),
    ),
  ]);
  const cells = values('合计', printed);
  const fill = (words: string[]): string[] => [
    ...words,
    ...Array.from({ length: lead - words.length }, () => ''),
  ];
  const sum =
    place === 'swallowed' && lead === 4
      ? ['类', '款', '项', '合计', ...cells]
      : [...(lead === 4 && place === 'first' ? ['', '', '', '合计'] : fill(['合计'])), ...cells];
  const empty = printed.length === 0;
  if (empty) for (const { key } of columns) if (key !== null) print.expected[`${id}/合计/${key}`] = '';
  return {
    title,
    header: headerOf(columns, lead),
    ordinals: [...fill([lead === 4 ? '类' : '栏次']), ...columns.map((_, index) => String(index + 1))].map(
      (text, index) => (lead === 4 && index < 4 ? (['类', '款', '项', '栏次'][index] ?? '') : text),
    ),
    rows: empty
      ? [fill(['合计']).concat(columns.map(() => ''))]
      : place === 'last'
        ? [...rows, sum]
        : [sum, ...rows],
    note: empty ? '注：本单位本年度没有此类收入和支出，故本表无数据。' : null,
  };
}

function codesOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].toSorted();
}

function leadOf(code: string, name: string, style: string): string[] {
  if (style === 'one') return [code, name];
  if (style === 'joined') return [`${code}${name}`, ''];
  if (style === 'first') return [code, '', '', name];
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7), name];
}

function headerOf(columns: readonly Column[], lead: number): string[][] {
  const filler = Array.from({ length: lead - 1 }, () => '');
  const top = columns.map(({ header, group }, index) =>
    group === undefined ? header : columns[index - 1]?.group === group ? '' : group,
  );
  const leaf = columns.map(({ header, group }) => (group === undefined ? '' : header));
  const words = lead === 4 ? ['支出功能分类科目编码', '', '', '科目名称'] : ['科目编码', '科目名称'];
  const rows = [
    ['项目', ...filler, ...top],
    [...words, ...leaf],
  ];
  return lead === 4
    ? [...rows, ['类', '款', '项', ...Array.from({ length: columns.length + 1 }, () => '')]]
    : rows;
}
