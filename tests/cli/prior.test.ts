import { describe, expect, it } from 'vitest';
import { priorReports } from '../../src/cli/prior.ts';
import { openSession } from '../../src/cli/session.ts';
import { UsageError } from '../../src/errors.ts';
import type { Report } from '../../src/model/index.ts';
import { sketchReport, type ReportSketch } from '../support/report.ts';

const session = openSession([]);

/** The report that is found for the accounts of 2024, of those read before. */
async function found(...earlier: readonly ReportSketch[]): Promise<Report | null> {
  const prior = await priorReports(earlier.length + 1, {}, session);
  for (const [index, sketch] of earlier.entries()) {
    prior.keep(sketchReport({ year: 2023, ...sketch }), [`${index}.txt`]);
  }
  return prior.before(sketchReport({ year: 2024 }));
}

describe('last year’s report among those of a batch', () => {
  it.each<[string, ReportSketch[], number | null]>([
    ['is of the same unit and the year before', [{ year: 2022 }, { year: 2023 }], 2023],
    ['has the name of the unit in whatever print', [{ unit: ' 某 某局' }], 2023],
    ['is not of another unit', [{ unit: '另一局' }], null],
    ['is not that of the department the unit heads', [{ level: '部门' }], null],
    ['is not of two years before', [{ year: 2022 }], null],
    ['is not of the same year', [{ year: 2024 }], null],
    ['has a year and a unit', [{ year: null }, { unit: null }], null],
    ['is none of two that both claim to be it', [{}, {}], null],
  ])('%s', async (_, earlier, year) => {
    expect((await found(...earlier))?.year ?? null).toBe(year);
  });

  it('is not looked for with --no-prior', async () => {
    const prior = await priorReports(2, { prior: false }, session);
    prior.keep(sketchReport({ year: 2023 }), ['2023.txt']);
    expect(await prior.before(sketchReport({ year: 2024 }))).toBeNull();
  });

  it('cannot be named for several', async () => {
    await expect(priorReports(2, { prior: '2023.txt' }, session)).rejects.toThrow(UsageError);
  });
});
