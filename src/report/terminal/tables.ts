import type { Finding, Result } from '../../model/index.ts';
import { coverageOf } from '../coverage.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';

/** The nine tables, the narrative and the annex, one a line. */
export function tables(result: Result, shown: readonly Finding[], page: Page): string {
  const { columns, rows } = coverageOf(result, shown, page.say);
  return grid(columns, rows, page);
}
