import type { TableId, Words } from '../../model/index.ts';

/** What it takes to know where in a table a row stands. */
interface Keyed {
  readonly key: string;
  readonly code: string | null;
}

/** One of the lists that stand side by side in a table. */
export interface Panel<Line extends Keyed> {
  /** Null where it is all of the table. */
  readonly title: Words | null;
  readonly rows: readonly Line[];
}

interface Division {
  readonly first: Words;
  readonly second: Words;
  readonly isSecond: (row: Keyed) => boolean;
  readonly sort?: (one: Keyed, other: Keyed) => number;
}

const INCOME_AND_EXPENDITURE: Division = {
  first: { zh: '收入', en: 'Income' },
  second: { zh: '支出', en: 'Expenditure' },
  isSecond: ({ code, key }) => code !== null || /支出|分配|年末/u.test(key),
};

/** Classes of personnel funds: 工资福利支出, 对个人和家庭的补助. */
const PERSONNEL = /^(?:301|303|人员)/u;

/** Tables that print two lists or more side by side, whose lines would else be told in turn. */
const DIVISIONS: Readonly<Partial<Record<TableId, Division>>> = {
  '01': INCOME_AND_EXPENDITURE,
  '04': INCOME_AND_EXPENDITURE,
  '06': {
    first: { zh: '人员经费', en: 'Personnel funds' },
    second: { zh: '公用经费', en: 'Public funds' },
    isSecond: ({ key }) => !PERSONNEL.test(key),
    sort: byCode,
  },
};

export function panelsOf<Line extends Keyed>(id: TableId, rows: readonly Line[]): Panel<Line>[] {
  const division = DIVISIONS[id];
  if (division === undefined) return [{ title: null, rows }];
  const { first, second, isSecond, sort } = division;
  const ordered = sort ? rows.toSorted(sort) : rows;
  return [
    { title: first, rows: ordered.filter((row) => !isSecond(row)) },
    { title: second, rows: ordered.filter(isSecond) },
  ].filter((panel) => panel.rows.length > 0);
}

/** 类 before its 款, and totals last. */
function byCode(one: Keyed, other: Keyed): number {
  const [a, b] = [one.code ?? '~', other.code ?? '~'];
  return a < b ? -1 : a > b ? 1 : 0;
}
