/** The candidate most like a word that is none of them; `undefined` where none is like it at all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: likeness(word, candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.ceil(word.length / 3) ? best.candidate : undefined;
}

/** A candidate in a group may be meant by its own name alone. */
function likeness(word: string, candidate: string): number {
  const own = candidate.slice(candidate.lastIndexOf('/') + 1);
  return Math.min(editDistance(word, candidate), editDistance(word, own));
}

/** Levenshtein: the fewest characters to put in, take out or replace. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, character] of Array.from(from).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (previous[column] ?? 0) + (character === other ? 0 : 1);
      const fewer = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1;
      current.push(Math.min(replaced, fewer));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
