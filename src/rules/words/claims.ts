import type { Figure } from '../../model/index.ts';

/** One of several claims made of the same figure, as of `收入总计…支出总计…，各增加…`. */
export function oncePerPlace<Made>(
  claims: readonly Made[],
  figureOf: (claim: Made) => Figure | null,
): Made[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = figureOf(claim)?.key ?? '';
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
