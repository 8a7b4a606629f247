import { TABLES, type Report, type Row, type TableId } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import type { Say } from '../../language.ts';
import { tableNumber } from '../../place.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** Tables that print income on the left and expenditure on the right: here one stands below the other. */
const TWO_SIDED: ReadonlySet<TableId> = new Set(['01', '04']);
const EXPENDITURE_LINE = /支出|年末|结余分配/u;

/** A table as it was read; null where the report prints none, or none that could be read. */
export function tableLedger(report: Report, id: TableId, say: Say): Ledger | null {
  const { title, isRead, columns, parts, rows, repeatedRows } = report.tables[id];
  if (!isRead) return null;
  const number = tableNumber(report, id);
  const repeated = say({ zh: '（重复的行）', en: ' (repeated)' });
  return {
    name: number,
    title: `${number} ${clean(title)}`,
    about: [
      clean(parts.unitName ?? report.unit ?? ''),
      say({ zh: `金额单位：${parts.moneyUnit}`, en: `Amounts in ${parts.moneyUnit}` }),
    ]
      .filter((words) => words !== '')
      .join('\u3000'),
    fields: [
      { title: say({ zh: '科目编码', en: 'Code' }), width: 11 },
      { title: say({ zh: '项目', en: 'Item' }), width: 40 },
    ],
    indented: 1,
    columns,
    rows: [
      ...inOrder(rows, id).map((row) => ledgerRow(row, id, columns, '')),
      ...repeatedRows.map((row) => ledgerRow(row, id, columns, repeated)),
    ],
    frozenFields: 2,
    remarks: parts.notes.map(({ text }) => clean(text)),
  };
}

function inOrder(rows: readonly Row[], id: TableId): readonly Row[] {
  if (!TWO_SIDED.has(id)) return rows;
  return [...rows.filter((row) => !isExpenditure(row)), ...rows.filter(isExpenditure)];
}

function isExpenditure({ code, key }: Row): boolean {
  return code !== null || EXPENDITURE_LINE.test(key);
}

function ledgerRow(
  { key, code, name, figures }: Row,
  id: TableId,
  columns: readonly string[],
  remark: string,
): LedgerRow {
  const totals: readonly string[] = TABLES[id].totals;
  const byColumn = new Map(figures.map((figure) => [figure.at.column, figure]));
  return {
    texts: [clean(code ?? ''), (clean(name) || clean(key)) + remark],
    figures: columns.map((column) => byColumn.get(column) ?? null),
    indent: code === null ? 0 : Math.max(0, (code.length - 3) / 2),
    ...(totals.includes(key) ? { kind: 'total' } : {}),
  };
}
