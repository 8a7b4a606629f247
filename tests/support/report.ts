import { classCode } from '../../src/catalogue/index.ts';
import {
  TABLES,
  TABLE_IDS,
  Table,
  locate,
  figureAt,
  tablesOf,
  type Column,
  type Report,
  type RowParts,
  type TableId,
  type TableParts,
} from '../../src/model/index.ts';
import { readPrinted } from '../../src/money/index.ts';

export interface RowSketch {
  /** Where the key does not say it: lines of 01 and 04 go by name and still have the code of their 类. */
  readonly code?: string;
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

/** Rows by key; a row is a list of cells in the order of the columns, or a name and such a list. */
export interface TableSketch extends Partial<Omit<TableParts, 'rows' | 'columns' | 'repeatedRows'>> {
  readonly columns?: readonly Column[];
  readonly rows?: Readonly<Record<string, readonly (string | null)[] | RowSketch>>;
  readonly repeated?: readonly { key: string; name: string; cells: readonly (string | null)[] }[];
}

export type ReportSketch = Partial<Omit<Report, 'tables'>> & {
  readonly tables?: Partial<Record<TableId, TableSketch>>;
};

/**
 * A report made of cells, for tests of whatever stands right of recognition. Tables not sketched are missing.
 * Codes are recognised by their digits; a `null` cell is a lost figure.
 */
export function sketchReport(sketch: ReportSketch): Report {
  const table = <Id extends TableId>(id: Id): Table<Id> => sketchTable(id, sketch.tables?.[id]);
  return {
    path: 'sketch.txt',
    unit: '某某局',
    year: 2024,
    level: '单位',
    moneyUnit: '万元',
    contents: [],
    order: TABLE_IDS.filter((id) => sketch.tables?.[id] !== undefined),
    years: [],
    text: [],
    narrative: [],
    annex: [],
    notices: [],
    members: [],
    ...sketch,
    tables: tablesOf(table),
  };
}

function sketchTable<Id extends TableId>(id: Id, sketch: TableSketch | undefined): Table<Id> {
  const { rows = {}, repeated = [], columns = TABLES[id].columns, ...rest } = sketch ?? {};
  const parts: TableParts = {
    status: sketch ? 'read' : 'missing',
    title: sketch ? TABLES[id].title : null,
    printedNumber: sketch ? `公开${id}表` : null,
    unitName: sketch ? '某某局' : null,
    printedMoneyUnit: sketch ? '万元' : null,
    moneyUnit: '万元',
    decimals: 2,
    columns,
    rows: [],
    repeatedRows: [],
    namelessRows: [],
    ordinals: null,
    notes: [],
    at: locate({ table: id }),
    ...rest,
  };
  const rowParts = (key: string, { name, code, cells }: RowSketch): RowParts => {
    const at = locate({ table: id, row: key });
    const figures = cells.flatMap((cell, index) => {
      const column = columns[index];
      if (column === undefined) return [];
      const place = { key: `${id}/${key}/${column}`, decimals: parts.decimals, unit: parts.moneyUnit };
      return [
        [
          column,
          figureAt(
            { ...place, at: locate({ ...at, key: place.key, column }) },
            cell === null ? null : readPrinted(cell),
          ),
        ] as const,
      ];
    });
    return { key, code: code ?? codeOf(id, key), name, figures: new Map(figures), at };
  };
  return new Table(id, {
    ...parts,
    rows: Object.entries(rows).map(([key, row]) =>
      rowParts(key, 'name' in row ? row : { name: key, cells: row }),
    ),
    repeatedRows: repeated.map(({ key, ...row }) => rowParts(key, row)),
  });
}

/** As recognition has it: codes are keys, and the lines of 01 and 04 that name a 类 have its code. */
function codeOf(id: TableId, key: string): string | null {
  if (/^\d+$/u.test(key)) return key;
  return id === '01' || id === '04' ? classCode(key) : null;
}
