import { history, yearBefore } from '../../src/diff/index.ts';
import { check } from '../../src/engine/check.ts';
import type { Report } from '../../src/model/index.ts';
import type { Chronicle } from '../../src/report/diff/history/index.ts';
import { fits } from '../../src/review/pattern.ts';
import { UNREVIEWED } from '../../src/review/review.ts';
import { ACROSS_YEARS } from './years.ts';

/** Years side by side, with the figures of these keys, and what each says of the one before. */
export function chronicle(reports: readonly Report[], keys: readonly string[] = []): Chronicle {
  const patterns = keys.map((text) => ({ text, fits: (key: string) => fits(text, key) }));
  return {
    history: history(reports, patterns),
    checked: reports.flatMap((report, index) => {
      const old = yearBefore(reports, index);
      if (old === null) return [];
      const result = check(report, ACROSS_YEARS, old);
      return [{ kind: 'checked', path: report.path, result, review: UNREVIEWED }];
    }),
  };
}
