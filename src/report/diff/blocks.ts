import { HEADLINES, kindOf, labelOf, type Block, type Compared, type Diff } from '../../diff/index.ts';
import { TABLES, TABLE_IDS, type TableId, type Words } from '../../model/index.ts';

/** A figure in both years, with what its line is called. */
export interface Line {
  readonly label: string;
  readonly compared: Compared;
}

export const HEADLINE_TITLES: Readonly<Record<Exclude<Block, 'rows'>, Words>> = {
  totals: { zh: '总计', en: 'Totals' },
  public: {
    zh: '“三公”经费与机关运行经费',
    en: 'Public expenses 三公 and operating expenses 机关运行经费',
  },
};

export const HEADLINE_BLOCKS = ['totals', 'public'] as const;

/** A line of what a reader looks at first: its label has the unit, where that is not the one told above. */
export interface Headline extends Line {
  readonly name: string;
}

/** What a reader looks at first, level or not. */
export function headlines(
  { compared, new: { moneyUnit } }: Diff,
  block: (typeof HEADLINE_BLOCKS)[number],
): Headline[] {
  const byKey = new Map(compared.map((one) => [one.key, one]));
  return [...HEADLINES[block]].flatMap(([key, name]) => {
    const one = byKey.get(key);
    if (one === undefined) return [];
    const { unit } = one.movement;
    return [{ name, label: unit === moneyUnit ? name : `${name}（${unit}）`, compared: one }];
  });
}

/** What moved in one table, furthest first. */
export interface Moved {
  readonly table: TableId;
  /** In the column that tells all of a row, or in any. */
  readonly lines: readonly Line[];
  /** How many more moved in other columns. */
  readonly others: number;
  /** An earlier table in which the very same moved, as 05 does where a unit has no other money than that. */
  readonly same: TableId | null;
}

/** The headlines are told before; of the rest each table tells the columns that sum its rows up, or all of them. */
export function movedByTable({ compared }: Diff, { all }: { readonly all: boolean }): Moved[] {
  const first = new Map<string, TableId>();
  return TABLE_IDS.flatMap((table) => {
    const moved = compared.filter(
      (one) => one.table === table && one.block === 'rows' && kindOf(one.movement) !== 'level',
    );
    if (moved.length === 0) return [];
    const columns = summingColumns(table);
    const shown = all ? moved : moved.filter(({ column }) => columns.includes(column ?? ''));
    const lines = shown.map((one) => ({ label: lineLabel(one, all || table === '07'), compared: one }));
    const print = lines.map(({ compared: { row, movement } }) => [row, movement.was, movement.is].join(' '));
    const content = print.toSorted().join('\n');
    const same = all || lines.length === 0 ? null : (first.get(content) ?? null);
    if (!first.has(content)) first.set(content, table);
    return [{ table, lines, others: moved.length - shown.length, same }];
  });
}

/** 04 has one for income and one for expenditure; 08 and 09 begin with what was carried over. */
function summingColumns(table: TableId): readonly string[] {
  const { columns } = TABLES[table];
  if (table === '08' || table === '09') return ['本年支出'];
  if (table === '07') return columns;
  return table === '04' ? columns.slice(0, 2) : columns.slice(0, 1);
}

/** `2150501 行政运行`, or the label of a line, with its column where any may be told. */
function lineLabel({ row, name, column, table }: Compared, withColumn: boolean): string {
  const label = labelOf(row, name);
  const isOnly = table === null || TABLES[table].columns.length === 1;
  return withColumn && !isOnly && column !== null ? `${label} · ${column}` : label;
}
