import { expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import priorReport from '../../../src/rules/narrative/prior-report.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchReport } from '../../support/report.ts';

const THIS_YEAR = narrated(
  [
    '三、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出90.00万元，比上年减少10.00万元，下降10.00%。',
    '（一）2050201-学前教育50.00万元，比上年增加5.00万元，增长11.11%。',
    '（二）2050202-小学教育40.00万元，与上年持平。',
  ].join('\n'),
);

const lastYear = (first: string, second: string): ReturnType<typeof sketchReport> =>
  sketchReport({
    year: 2023,
    tables: {
      '05': {
        rows: {
          '2050201': [first, '', first],
          '2050202': [second, '', second],
          合计: ['100.00', '', '100.00'],
        },
      },
    },
  });

it('says nothing without last year’s report', () => {
  expect(check(THIS_YEAR, [priorReport]).evaluations).toEqual([]);
});

it('finds that what was published fits', () => {
  const { counts, findings } = check(THIS_YEAR, [priorReport], lastYear('45.00', '40.00'));
  expect(counts).toMatchObject({ holds: 3, mismatch: 0 });
  expect(findings).toEqual([]);
});

it('points at the sentence and never at last year’s report, which is out', () => {
  const { findings } = check(THIS_YEAR, [priorReport], lastYear('48.00', '40.00'));
  expect(findings.map(({ severity, at }) => [severity, at.section, at.line])).toEqual([
    ['warning', '三（一）', 3],
  ]);
  const [finding] = findings;
  expect(finding?.kind === 'arithmetic' && finding.measure.actual.toFixed(2)).toBe('45.00');
  expect(finding?.kind === 'arithmetic' && finding.measure.expected.toFixed(2)).toBe('48.00');
});
