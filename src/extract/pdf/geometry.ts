import type { Box } from '../../model/index.ts';

/** A point or a length is in points (1/72 inch), from the upper left corner of the page as it is shown. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function boxOf(corners: readonly Point[]): Box {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The smallest box around others, of which there is one at least. */
export function around(boxes: readonly [Box, ...Box[]]): Box;
export function around(boxes: readonly Box[]): Box | null;
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  let { left, top, right, bottom } = first;
  for (const box of others) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export function centre({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Positions that lie close together are one: sorted, and each put to the mean of those within `reach` of one another.
 */
export function snapped(positions: readonly number[], reach: number): number[] {
  const groups: number[][] = [];
  for (const position of positions.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && position - (group[0] ?? position) <= reach) group.push(position);
    else groups.push([position]);
  }
  return groups.map((group) => group.reduce((sum, position) => sum + position, 0) / group.length);
}

/** The index of the position nearest to a value. */
export function nearest(positions: readonly number[], value: number): number {
  let best = 0;
  for (const [index, position] of positions.entries()) {
    if (Math.abs(position - value) < Math.abs((positions[best] ?? 0) - value)) best = index;
  }
  return best;
}
