import { economicCodes, functionalCodes, plainName } from '../../catalogue/index.ts';
import { FUNCTIONAL_TABLES, isKnown, type Report, type Row, type Table } from '../../model/index.ts';

/** The tables whose rows carry codes, of either classification. */
export const CODED_TABLES = [...FUNCTIONAL_TABLES, '06'] as const;

type CodedTable = (typeof CODED_TABLES)[number];

/** A row of figures that prints no code where rows like it do. */
export interface CodelessRow {
  readonly row: Row;
  /** Codes that it may have lost; none where its name tells nothing. */
  readonly codes: readonly string[];
}

/** The coded tables that were made out, each with what tells the codes of its names. */
export function codedTables(report: Report): { table: Table; codesNamed: CodesNamed }[] {
  return CODED_TABLES.filter((id) => report.tables[id].isRead).map((id) => ({
    table: report.tables[id],
    codesNamed: codesFor(report, id),
  }));
}

/** The codes that a name may stand for in a table. */
export type CodesNamed = (name: string) => readonly string[];

/** Those under which other tables print a name, or else all that bear it officially. */
function codesFor({ tables, year }: Report, id: CodedTable): CodesNamed {
  const official = id === '06' ? economicCodes : functionalCodes;
  const others = id === '06' ? [] : FUNCTIONAL_TABLES.filter((other) => other !== id);
  const printed = new Map<string, Set<string>>();
  for (const { code, name } of others.flatMap((other): readonly Row[] => tables[other].rows)) {
    if (code === null) continue;
    const plain = plainName(name);
    printed.set(plain, (printed.get(plain) ?? new Set()).add(code));
  }
  return (name) => {
    const plain = plainName(name);
    if (plain === '') return [];
    const found = printed.get(plain);
    return found ? [...found] : year === null ? [] : official(plain, year);
  };
}

/**
 * Rows with an amount and without a code in a table that codes rows of their level. Totals have none and 其中 needs none;
 * a name that no code bears is one of the table's own, unless what is left of a code or an unreadable sign is in it.
 */
export function codelessRows(table: Table, codesNamed: CodesNamed): CodelessRow[] {
  const levels = new Set(table.rows.flatMap(({ code }) => code?.length ?? []));
  return table.rows.flatMap((row, index): CodelessRow[] => {
    if (row.code !== null || !hasAmount(row) || NEEDS_NONE.test(row.name)) return [];
    const isGarbled = GARBLED.test(row.name);
    const named = codesNamed(isGarbled ? legibleEnd(row.name) : row.name).filter(
      (code) => !table.row(code) && levels.has(code.length),
    );
    if (named.length === 0 && !(isGarbled && levels.size > 0)) return [];
    const fitting = named.filter((code) => standsBetween(code, table.rows, index));
    return [{ row, codes: fitting.length > 0 ? fitting : named }];
  });
}

const NEEDS_NONE = /^其中|[合总小]计$/u;
const GARBLED = /^\d|[\uFFFD\p{Cc}\p{Co}]/u;
const OF_NAMES = /[\p{Script=Han}（）、]/u;

/** The name behind what is left of a code. */
function legibleEnd(name: string): string {
  const signs = Array.from(name);
  return signs.slice(signs.findLastIndex((sign) => !OF_NAMES.test(sign)) + 1).join('');
}

/** Whether a code stands in order behind the code above it and before the one beneath. */
function standsBetween(code: string, rows: readonly Row[], index: number): boolean {
  const above = rows[index - 1]?.code ?? '';
  const below = rows[index + 1]?.code ?? '9';
  return above < code && code < below;
}

export function hasAmount({ figures }: Row): boolean {
  return figures.some((figure) => isKnown(figure) && !figure.value.isZero());
}
