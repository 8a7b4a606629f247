import { describe, expect, it } from 'vitest';
import { slipOf } from '../../../src/engine/localise/slips.ts';
import { figureAt, isKnown, locate, type KnownFigure, type Slip } from '../../../src/model/index.ts';
import { Decimal, readPrinted } from '../../../src/money/index.ts';

function figure(printed: string): KnownFigure {
  const place = { key: 'a', decimals: 2, unit: '万元', at: locate({}) } as const;
  const read = figureAt(place, readPrinted(printed));
  if (!isKnown(read)) throw new Error(`${printed} is no figure`);
  return read;
}

describe('a slip', () => {
  it.each<[printed: string, right: string, slip: Slip]>([
    ['281.16', '218.16', 'transposed'],
    ['218.61', '218.16', 'transposed'],
    ['0.43', '4.03', 'transposed'],
    ['28.16', '218.16', 'dropped'],
    ['221.0', '221.60', 'dropped'],
    ['2218.16', '218.16', 'doubled'],
    ['2181.60', '218.16', 'point'],
    ['2.18', '218.16', 'point'],
    ['2.00', '20.00', 'point'],
    ['50.00', '5.00', 'point'],
    ['-218.16', '218.16', 'sign'],
    ['2181600.00', '218.16', 'unit'],
    ['0.03', '300.00', 'unit'],
    ['219.16', '218.16', 'mistyped'],
    ['255.27', '218.16', 'unknown'],
    ['5.00', '0.00', 'unknown'],
    ['0.00', '5.00', 'unknown'],
    ['', '5.00', 'omitted'],
    ['—', '5.00', 'omitted'],
  ])('that makes %s of %s is told', (printed, right, slip) => {
    expect(slipOf(figure(printed), new Decimal(right))).toBe(slip);
  });

  it('of units is one of money only', () => {
    const percent: KnownFigure = { ...figure('0.03'), unit: '%' };
    expect(slipOf(percent, new Decimal('300'))).toBe('unknown');
  });
});
