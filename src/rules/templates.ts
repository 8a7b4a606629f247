import type {
  AtMost,
  Balance,
  ColumnOf,
  Expression,
  Figure,
  Location,
  Observation,
  PrintedName,
  Ratio,
  Row,
  SameName,
  Table,
  TableId,
  Term,
} from '../model/index.ts';
import { Decimal } from '../money/index.ts';

const HUNDRED = new Decimal(100);

/** The sum of figures, each counting once. */
export function sum(...figures: readonly (Figure | Expression)[]): Expression {
  const [only] = figures;
  if (only && figures.length === 1) return 'state' in only ? [{ weight: 1, figure: only }] : only;
  const terms: Term[] = [];
  for (const part of figures) {
    if ('state' in part) terms.push({ weight: 1, figure: part });
    else terms.push(...part);
  }
  return terms;
}

/** A sum less the figures named. */
export function minus(from: Figure | Expression, ...figures: readonly Figure[]): Expression {
  return [...sum(from), ...figures.map((figure) => ({ weight: -1 as const, figure }))];
}

/** The left side, the printed total, equals the right side. */
export function equal(left: Figure | Expression, right: Figure | Expression): Balance {
  return { kind: 'balance', left: sum(left), right: sum(right) };
}

/** The left side does not exceed the right side. */
export function atMost(left: Figure | Expression, right: Figure | Expression): AtMost {
  return { kind: 'atMost', left: sum(left), right: sum(right) };
}

/** The left side is what `part` is of `whole`, in per cent. */
export function share(left: Figure, part: Figure | Expression, whole: Figure | Expression): Ratio {
  return proportion(left, HUNDRED, part, whole);
}

/** The left side is as much of `scale` as `part` is of `whole`. */
export function proportion(
  left: Figure,
  scale: Decimal,
  part: Figure | Expression,
  whole: Figure | Expression,
): Ratio {
  return { kind: 'ratio', left: sum(left), scale, part: sum(part), whole: sum(whole) };
}

/** All these are one name: the official one where it is known. */
export function sameName(
  subject: string,
  names: readonly PrintedName[],
  official: string | null = null,
): SameName {
  return { kind: 'sameName', subject, official, names };
}

/** Words or structure worth a finding. */
export function observe(
  message: string,
  at: Location,
  data: Readonly<Record<string, string>> = {},
  { expected = null, actual = null, hinges = [] }: Particulars = {},
): Observation {
  const keys = hinges.map(({ key }) => key);
  return { kind: 'observation', message, data, at, expected, actual, hinges: keys };
}

interface Particulars {
  readonly expected?: string | null;
  readonly actual?: string | null;
  /** Figures any one of which, printed otherwise, would leave nothing to observe. */
  readonly hinges?: readonly Figure[];
}

/** The sum of lines of a table, down one column. */
export function down<Id extends TableId>(
  table: Table<Id>,
  lines: readonly string[],
  column: ColumnOf<Id>,
): Expression {
  return sum(...lines.map((line) => table.figure(line, column)));
}

/** The sum of columns of a table, across one line. */
export function across<Id extends TableId>(
  table: Table<Id>,
  line: string,
  columns: readonly ColumnOf<Id>[],
): Expression {
  return sum(...columns.map((column) => table.figure(line, column)));
}

/** Rows of a code table grouped under the row that ought to be their sum: the nearest printed code they begin with. */
export function families<Id extends TableId>(
  table: Table<Id>,
): { parent: Row<Id>; children: readonly Row<Id>[] }[] {
  const byParent = new Map<string, { parent: Row<Id>; children: Row<Id>[] }>();
  for (const row of table.rows) {
    const parent = parentRow(table, row);
    if (!parent) continue;
    const family = byParent.get(parent.key) ?? { parent, children: [] };
    family.children.push(row);
    byParent.set(parent.key, family);
  }
  return [...byParent.values()];
}

/** The rows of a code table that stand under no other printed code: its 类, and any row whose 类 is not printed. */
export function topRows<Id extends TableId>(table: Table<Id>): Row<Id>[] {
  return table.rows.filter((row) => row.code !== null && !parentRow(table, row));
}

/** What a table prints under a code: its row, or where it has none the rows nearest beneath; nil where it has neither. */
export function underCode<Id extends TableId>(
  table: Table<Id>,
  code: string,
  column: ColumnOf<Id>,
): Expression {
  const isWithin = (row: Row<Id> | undefined): boolean => row?.code?.startsWith(code) ?? false;
  const nearest = table.row(code)
    ? []
    : table.rows.filter((row) => isWithin(row) && !isWithin(parentRow(table, row)));
  return nearest.length > 0
    ? sum(...nearest.map((row) => row.figure(column)))
    : sum(table.figure(code, column));
}

/** Every code that any of the tables prints, in the order of codes. */
export function codesOf(...tables: readonly Table[]): string[] {
  const codes = tables.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? []));
  return [...new Set(codes)].toSorted();
}

/**
 * One of the lines a total is broken down into. Where the table prints none of them it does not break that total
 * down, and they are unavailable rather than nil.
 */
export function partOf<Id extends TableId>(
  table: Table<Id>,
  lines: readonly string[],
  line: string,
  column: ColumnOf<Id>,
): Figure {
  const isBrokenDown = lines.some((each) => table.row(each));
  return isBrokenDown ? table.figure(line, column) : table.unprinted(line, column, 'unavailable');
}

function parentRow<Id extends TableId>(table: Table<Id>, { code }: Row<Id>): Row<Id> | undefined {
  if (code === null) return undefined;
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const parent = table.row(code.slice(0, length));
    if (parent) return parent;
  }
  return undefined;
}
