import type { Column, TableId } from '../../model/index.ts';
import { TABLES } from '../../model/index.ts';
import type { AlignedRow } from '../align.ts';
import { HEADLINES, OPERATING } from '../blocks.ts';
import { labelOf } from '../label.ts';

/** Totals, public expenses, and what was asked for by its key. */
export type SeriesBlock = 'totals' | 'public' | 'asked';

/** A figure by its key, as any of the years prints it. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly block: SeriesBlock;
  /** Null for what is told in the narrative alone. */
  readonly place: { readonly table: TableId; readonly row: string; readonly column: Column } | null;
}

/** A pattern of keys that was asked for. */
export interface KeyPattern {
  readonly text: string;
  readonly fits: (key: string) => boolean;
}

const FIRST_SEEN = {
  totals: new Map([
    ['01/收入总计/决算数', '收入总计'],
    ['01/本年收入合计/决算数', '本年收入合计'],
    ['01/支出总计/决算数', '支出总计'],
    ['01/本年支出合计/决算数', '本年支出合计'],
    ['03/合计/基本支出', '基本支出'],
    ['03/合计/项目支出', '项目支出'],
    ['04/收入总计/决算数', '财政拨款收入总计'],
    ['04/本年收入合计/决算数', '财政拨款本年收入合计'],
    ['04/支出总计/合计', '财政拨款支出总计'],
    ['04/本年支出合计/合计', '财政拨款本年支出合计'],
  ]),
  public: HEADLINES.public,
} as const satisfies Partial<Record<SeriesBlock, ReadonlyMap<string, string>>>;

/** What is looked at first, in its own order, and then what fits a pattern, in the order of the tables. */
export function linesOf(
  rows: readonly AlignedRow[],
  patterns: readonly KeyPattern[],
): { lines: Line[]; unmatched: string[] } {
  const printed = [...rows.flatMap(figuresOf), operating];
  const byKey = new Map(printed.map((line) => [line.key, line]));
  const first = (['totals', 'public'] as const).flatMap((block) =>
    [...FIRST_SEEN[block]].flatMap(([key, label]): Line[] => {
      const line = byKey.get(key);
      return line === undefined ? [] : [{ ...line, label, block }];
    }),
  );
  const shown = new Set(first.map(({ key }) => key));
  const isAsked = ({ key }: Line): boolean => patterns.some(({ fits }) => fits(key));
  return {
    lines: [...first, ...printed.filter((line) => !shown.has(line.key) && isAsked(line))],
    unmatched: patterns.filter(({ fits }) => !printed.some(({ key }) => fits(key))).map(({ text }) => text),
  };
}

const operating: Line = { key: OPERATING, label: OPERATING, block: 'public', place: null };

function figuresOf({ table, key: row, rows }: AlignedRow): Line[] {
  const name = rows.findLast((each) => each !== null)?.name ?? '';
  const label = labelOf(row, name);
  const { columns } = TABLES[table];
  return columns.map((column) => ({
    key: `${table}/${row}/${column}`,
    label: columns.length === 1 ? label : `${label} · ${column}`,
    block: 'asked',
    place: { table, row, column },
  }));
}
