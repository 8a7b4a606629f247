import type { Change, FigureRelation, KnownFigure, Slip } from '../../model/index.ts';
import { Decimal, contains, isEmpty, lastDigit, type Interval } from '../../money/index.ts';
import type { Proposals } from './proposals.ts';
import { common, roomIn, type Room } from './room.ts';
import { slipOf } from './slips.ts';
import type { System } from './system.ts';

/** Where relations leave no more values than these, each is looked at; where they leave more, digits agree by chance. */
const MOST_VALUES = 8;

/** Slips that hardly any two numbers of some digits show by chance. */
const TELLING: ReadonlySet<Slip> = new Set(['transposed', 'dropped', 'doubled', 'point', 'unit']);
const FEWEST_DIGITS = 3;

/**
 * Values beside those that broken relations ask for, which are off by what was rounded: within what all relations of a
 * figure leave it, every one where none of those asked for does, and those that its print would be a slip of.
 */
export function refined(proposals: Proposals, system: System): Change[] {
  const rooms = new Map<number, Room>();
  const roomOf = (index: number, relation: FigureRelation): Room => {
    const room = rooms.get(index) ?? roomIn(relation);
    rooms.set(index, room);
    return room;
  };
  return proposals.byFigure.flatMap((asked) => {
    const [first] = asked;
    if (!first) return [];
    const { figure } = first;
    if (isLongSum(system, first)) return [];
    const left = common(
      system.of(figure.key).map((index) => {
        const relation = system.relation(index);
        return relation ? roomOf(index, relation)(figure) : null;
      }),
    );
    if (left === null || isEmpty(left)) return [];
    const isMet = asked.some(({ value }) => contains(left, value));
    return valuesWithin(left, figure)
      .filter((value) => !isMet || isTelling(figure, value))
      .concat(asked.map(({ value }) => nearest(value, left, figure)))
      .filter((value) => !value.equals(figure.value))
      .map((value) => ({ figure, value }));
  });
}

/** Whether all that asks for it is one sum of so many figures that rounding leaves it more values than are looked at. */
function isLongSum(system: System, change: Change): boolean {
  const [broken, ...others] = system.within([change]);
  const relation = broken === undefined ? undefined : system.relation(broken);
  if (relation === undefined || others.length > 0 || relation.kind === 'ratio') return false;
  return relation.left.length + relation.right.length > MOST_VALUES;
}

function isTelling(figure: KnownFigure, value: Decimal): boolean {
  return value.precision() >= FEWEST_DIGITS && TELLING.has(slipOf(figure, value));
}

/** Every value of as many digits, where they are few; else none. */
function valuesWithin({ low, high }: Interval, { decimals }: KnownFigure): Decimal[] {
  const step = lastDigit(decimals);
  const first = low.toDecimalPlaces(decimals, Decimal.ROUND_CEIL);
  const more = high.minus(first).div(step).floor();
  if (more.isNegative() || more.greaterThanOrEqualTo(MOST_VALUES)) return [];
  return Array.from({ length: more.toNumber() + 1 }, (_, index) => first.plus(step.times(index)));
}

/** The value within that is nearest; of what lies beyond, the one in the middle, for the ends are hardly reached. */
function nearest(value: Decimal, left: Interval, { decimals }: KnownFigure): Decimal {
  if (contains(left, value)) return value;
  const { low, high } = left;
  return low.plus(high).div(2).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}
