export interface Label {
  readonly x: number;
  /** The smaller, the sooner it is kept. */
  readonly rank: number;
}

/** Those labels that have room, so that none comes nearer to another than so far. */
export function withRoom<Kept extends Label>(labels: readonly Kept[], room: number): Kept[] {
  const kept: Kept[] = [];
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    if (kept.every(({ x }) => Math.abs(x - label.x) >= room)) kept.push(label);
  }
  return kept;
}
