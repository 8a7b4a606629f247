import type {
  AtMost,
  Balance,
  Expression,
  Figure,
  Location,
  Observation,
  PrintedName,
  Row,
  SameName,
  Table,
  TableId,
} from '../model/index.ts';

/** The sum of figures, each counting once. */
export function sum(...figures: readonly (Figure | Expression)[]): Expression {
  return figures.flatMap((part) => ('state' in part ? [{ weight: 1 as const, figure: part }] : part));
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
  { expected = null, actual = null }: { expected?: string | null; actual?: string | null } = {},
): Observation {
  return { kind: 'observation', message, data, at, expected, actual };
}

/** Rows of a code table grouped under the row that ought to be their sum: the nearest printed code they begin with. */
export function families<Id extends TableId>(
  table: Table<Id>,
): { parent: Row<Id>; children: readonly Row<Id>[] }[] {
  const families = new Map<string, { parent: Row<Id>; children: Row<Id>[] }>();
  for (const row of table.rows) {
    const parent = parentRow(table, row);
    if (!parent) continue;
    const family = families.get(parent.key) ?? { parent, children: [] };
    family.children.push(row);
    families.set(parent.key, family);
  }
  return [...families.values()];
}

/** The rows of a code table that stand under no other printed code: its 类, and any row whose 类 is not printed. */
export function topRows<Id extends TableId>(table: Table<Id>): Row<Id>[] {
  return table.rows.filter((row) => row.code !== null && !parentRow(table, row));
}

function parentRow<Id extends TableId>(table: Table<Id>, { code }: Row<Id>): Row<Id> | undefined {
  if (code === null) return undefined;
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const parent = table.row(code.slice(0, length));
    if (parent) return parent;
  }
  return undefined;
}
