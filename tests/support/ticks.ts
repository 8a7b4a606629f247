import type { Result } from '../../src/model/index.ts';

/** How many figures are printed, and how many of them are tied. */
export function ticks({ coverage }: Result): { total: number; tied: number } {
  const total = coverage.reduce((sum, { printed }) => sum + printed.length, 0);
  const untied = coverage.reduce((sum, table) => sum + table.untied.length, 0);
  return { total, tied: total - untied };
}
