import type { Report } from '../../../src/model/index.ts';
import { html } from '../../../src/report/diff/history/html/index.ts';
import type { DiffOptions } from '../../../src/report/diff/index.ts';
import { chronicle } from '../../support/history.ts';
import { sketchReport } from '../../support/report.ts';
import { diffOptions } from '../../support/years.ts';

export function historyPage(
  reports: readonly Report[],
  keys: readonly string[] = [],
  changes: Partial<DiffOptions> = {},
): string {
  return html.render(chronicle(reports, keys), diffOptions(changes));
}

/** A report for each year, with these amounts of some rows of 05; a row without an amount is left out. */
export function yearsOf(
  rows: Readonly<Record<string, readonly (string | null)[]>>,
  years: readonly number[],
): Report[] {
  return years.map((year, index) =>
    sketchReport({
      year,
      tables: {
        '05': {
          rows: Object.fromEntries(
            Object.entries(rows).flatMap(([key, amounts]) => {
              const amount = amounts[index];
              return amount === undefined || amount === '' ? [] : [[key, [amount]]];
            }),
          ),
        },
      },
    }),
  );
}
