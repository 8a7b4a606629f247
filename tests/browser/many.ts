import type { Checked } from '../../src/report/reporter.ts';
import { ACROSS } from '../report/checked.ts';
import { checkedReport } from '../report/html/pages.ts';
import { sketchReport } from '../support/report.ts';

const ROWS = 3400;

export const MANY = 3 * ROWS;

/** A report with a table that is longer than any. */
export function manyFigures(): Checked {
  const rows = Array.from({ length: ROWS }, (_, index) => [
    String(2010000 + index),
    ['3.00', '1.00', '2.00'],
  ]);
  return checkedReport(sketchReport({ tables: { '05': { rows: Object.fromEntries(rows) } } }), [ACROSS]);
}
