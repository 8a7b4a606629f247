import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';

export const LINK_SIZE = 4;
const END_OF_CHAIN = 0xfffffffe;

/**
 * The sectors of a chain in their order, as many as are wanted; `links` names the next of each.
 *
 * @throws Unreadable `damaged` for one that runs in a circle or to where no sector is
 */
export function chainFrom(first: number, links: readonly number[], wanted = Infinity): number[] {
  const chain = new Set<number>();
  let sector = first;
  while (sector !== END_OF_CHAIN && chain.size < wanted) {
    const next = links[sector];
    if (next === undefined || chain.has(sector)) throw new Unreadable('damaged');
    chain.add(sector);
    sector = next;
  }
  return [...chain];
}

/** The links that sectors of a table hold. */
export function linksIn(table: Bytes): number[] {
  return Array.from({ length: Math.floor(table.length / LINK_SIZE) }, (_, index) =>
    table.u32(LINK_SIZE * index),
  );
}
