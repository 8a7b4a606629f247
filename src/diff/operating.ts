import type { Report } from '../model/index.ts';
import { amountSaid } from '../rules/narrative/told/claims.ts';
import { OPERATING } from './blocks.ts';
import type { Compared } from './compared.ts';
import { movement } from './movement.ts';

/** No table prints the operating expenses: both narratives do, or they cannot be compared. */
export function operatingExpenses(old: Report, current: Report): Compared[] {
  const [before, after] = [amountSaid(old, OPERATING), amountSaid(current, OPERATING)];
  const moved = before && after && movement(before, after);
  if (!moved) return [];
  const name = { key: OPERATING, row: OPERATING, name: OPERATING };
  return [{ ...name, table: null, column: null, block: 'public', movement: moved }];
}
