import { describe, expect, it } from 'vitest';
import { inYears, missingYears, repeatedYears, yearBefore } from '../../../src/diff/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { sketchReport } from '../../support/report.ts';

/** Reports by year, each named by where it was given. */
const given = (...years: readonly (number | null)[]): Report[] =>
  years.map((year, index) => sketchReport({ year, path: `${year ?? '?'}@${index}` }));

const paths = (reports: readonly Report[]): string[] => reports.map(({ path }) => path);

describe('the order of years', () => {
  it.each([
    [
      [2022, 2023, 2024],
      ['2022@0', '2023@1', '2024@2'],
    ],
    [
      [2024, 2022, 2023],
      ['2022@1', '2023@2', '2024@0'],
    ],
    [
      [2024, 2023, 2023],
      ['2023@1', '2023@2', '2024@0'],
    ],
    [
      [2024, null, 2022],
      ['2022@2', '?@1', '2024@0'],
    ],
    [
      [null, 2024, 2023],
      ['?@0', '2023@2', '2024@1'],
    ],
    [
      [null, null],
      ['?@0', '?@1'],
    ],
  ])('of %j is %j', (years, expected) => {
    const reports = given(...years);
    expect(paths(inYears(reports))).toEqual(expected);
    expect(paths(reports)).toHaveLength(years.length);
  });
});

describe('gaps and years of two reports', () => {
  it.each([
    [[2022, 2023, 2024], [], []],
    [[2020, 2023, 2024], [2021, 2022], []],
    [[2019, 2021, 2023], [2020, 2022], []],
    [[2023, 2023, 2024, 2024, 2024], [], [2023, 2024]],
    [[2022, null, 2024], [2023], []],
    [[null, null], [], []],
  ])('of %j are %j and %j', (years, missing, repeated) => {
    const reports = given(...years);
    expect([missingYears(reports), repeatedYears(reports)]).toEqual([missing, repeated]);
  });
});

it.each([
  [
    [2022, 2023, 2024],
    [null, '2022@0', '2023@1'],
  ],
  [
    [2022, 2023, 2023, 2024],
    [null, '2022@0', '2022@0', '2023@2'],
  ],
  [
    [2021, 2024],
    [null, '2021@0'],
  ],
  [
    [2023, 2023],
    [null, null],
  ],
  [
    [2022, null, 2024],
    [null, '2022@0', '?@1'],
  ],
])('of %j each is set against %j', (years, expected) => {
  const reports = given(...years);
  expect(reports.map((_, index) => yearBefore(reports, index)?.path ?? null)).toEqual(expected);
});
