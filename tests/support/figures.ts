import { locate, figureAt, type Figure } from '../../src/model/index.ts';
import { readPrinted, type MoneyUnit } from '../../src/money/index.ts';

/** A figure on its own, for tests of the engine. */
export function figure(
  printed: string | null,
  {
    key = `05/205/${printed}`,
    decimals = 2,
    unit = '万元',
  }: { key?: string; decimals?: number; unit?: MoneyUnit } = {},
): Figure {
  return figureAt(
    { key, decimals, unit, at: locate({ key }) },
    printed === null ? null : readPrinted(printed),
  );
}

export function figures(...printed: readonly string[]): Figure[] {
  return printed.map((text, index) => figure(text, { key: `05/20${index}/合计` }));
}
