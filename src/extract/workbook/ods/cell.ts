import type { Decimal } from '../../../money/index.ts';
import { generalText } from '../display/general.ts';
import { decimalOf, shownFor } from '../display/stored.ts';
import { uncalculated, type Shown } from '../sheet.ts';

const NUMBER_TYPES = new Set(['float', 'percentage', 'currency']);

/**
 * What a cell shows, which is the text in it; where there is none, what its attributes say (9.1.4, 19.385).
 *
 * @param text null where the cell has no paragraph
 * @param scale what the digits of the text are of the number
 */
export function shownIn(attributes: ReadonlyMap<string, string>, text: string | null, scale: Decimal): Shown {
  const type = attributes.get('office:value-type');
  const formula = attributes.get('table:formula');
  if (text === null && type === undefined && formula !== undefined) {
    return uncalculated(formula.replace(/^\w*:?=/u, ''));
  }
  if (!NUMBER_TYPES.has(type ?? ''))
    return { text: (text ?? attributes.get('office:string-value') ?? '').trim() };
  const number = decimalOf(Number(attributes.get('office:value')));
  const isPercentage = type === 'percentage';
  return shownFor((text ?? generalText(number)).trim(), number, isPercentage ? scale.times(100) : scale);
}
