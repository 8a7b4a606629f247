import type { Report, ReportPart } from '../../../model/index.ts';
import type { Say } from '../../language.ts';
import { annexLedger } from './annex.ts';
import type { Ledger } from './ledger.ts';
import { narrativeLedger } from './narrative.ts';
import { tableLedger } from './table.ts';

/** What there is of a report, in its order: the tables, the narrative, the annex. */
export function ledgersOf(report: Report, say: Say): { part: ReportPart; ledger: Ledger }[] {
  const parts: readonly (readonly [ReportPart, Ledger | null])[] = [
    ...report.order.map((id) => [id, tableLedger(report, id, say)] as const),
    ['narrative', narrativeLedger(report, say)],
    ['annex', annexLedger(report, say)],
  ];
  return parts.flatMap(([part, ledger]) => (ledger === null ? [] : [{ part, ledger }]));
}
