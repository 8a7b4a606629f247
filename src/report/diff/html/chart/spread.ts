/** Moves places apart until each is so far from the next, as little as may be, and none is beyond the last. */
export function spread(places: readonly number[], gap: number, last: number): number[] {
  const spots = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  let least = -Infinity;
  for (const spot of spots) {
    spot.place = Math.max(spot.place, least);
    least = spot.place + gap;
  }
  let most = last;
  for (const spot of spots.toReversed()) {
    spot.place = Math.min(spot.place, most);
    most = spot.place - gap;
  }
  return spots.toSorted((a, b) => a.index - b.index).map(({ place }) => place);
}
