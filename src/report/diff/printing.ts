import type { Diff } from '../../diff/index.ts';
import type { Report, TableId } from '../../model/index.ts';

/** The report to tell the title of a table from: the newer, where that has it. */
export function reportPrinting({ old, new: current }: Pick<Diff, 'old' | 'new'>, table: TableId): Report {
  return current.tables[table].isRead ? current : old;
}
