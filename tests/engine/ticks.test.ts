import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { ticksOf } from '../../src/engine/ticks.ts';
import { RULES } from '../../src/rules/index.ts';
import { sketchReport } from '../support/report.ts';

const tieOf = (cells: readonly (string | null)[], key: string): string | undefined => {
  const result = check(sketchReport({ tables: { '05': { rows: { 205: cells } } } }), RULES);
  return ticksOf(result).find(({ figure }) => figure.key === key)?.tie;
};

describe('ticks', () => {
  it.each([
    ['exact', ['3.00', '1.00', '2.00']],
    ['rounding', ['3.01', '1.00', '2.00']],
    ['broken', ['3.50', '1.00', '2.00']],
    ['unjudged', ['3.00', null, '2.00']],
    ['unjudged', ['3.00', '1.2.3', '2.00']],
  ] as const)('are %s by the worst verdict of the relations of a figure', (tie, cells) => {
    expect(tieOf(cells, '05/205/合计')).toBe(tie);
  });

  it('name every relation of a figure, and none of one no rule is about', () => {
    const { report, evaluations } = check(
      sketchReport({ tables: { '05': { rows: { 205: ['3.00', '1.00', '2.00'] } } } }),
      [],
    );
    expect(ticksOf({ report, evaluations })).toMatchObject([
      { tie: 'unrelated', evaluations: [] },
      { tie: 'unrelated', evaluations: [] },
      { tie: 'unrelated', evaluations: [] },
    ]);
  });
});
