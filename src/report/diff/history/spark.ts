import type { Series } from '../../../diff/index.ts';
import { Decimal, ZERO } from '../../../money/index.ts';

const BLOCKS = '▁▂▃▄▅▆▇█';
const UNKNOWN = '·';

/** One block for each year, as high as its figure is from nil up (or from the lowest, where that is less than nil). */
export function sparkline({ points }: Series): string {
  const known = points.flatMap(({ worth }) => worth ?? []);
  const low = Decimal.min(ZERO, ...known);
  const height = Decimal.max(ZERO, ...known).minus(low);
  return points
    .map(({ worth }) => {
      if (worth === null) return UNKNOWN;
      if (height.isZero()) return BLOCKS.charAt(0);
      const step = worth
        .minus(low)
        .div(height)
        .times(BLOCKS.length - 1)
        .round();
      return BLOCKS.charAt(step.toNumber());
    })
    .join('');
}
