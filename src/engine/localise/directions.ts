import { isKnown, type Change, type Figure, type Report } from '../../model/index.ts';
import type { Candidate } from './weigh.ts';

/**
 * Changes of the narrative told in the wrong direction, 增加 for 减少: what follows from their amount and their rate would
 * then follow from both negated.
 */
export function directionsIn({ narrative }: Report): Candidate[] {
  return narrative.flatMap(({ claims }) =>
    claims.flatMap((claim): Candidate[] => {
      if (claim.kind !== 'change' || claim.direction === '持平') return [];
      const changes = [claim.delta, claim.percent].flatMap(negated);
      return changes.length === 0 ? [] : [{ slip: 'direction', changes }];
    }),
  );
}

function negated(figure: Figure | null): Change[] {
  if (figure === null || !isKnown(figure) || figure.value.isZero()) return [];
  return [{ figure, value: figure.value.negated() }];
}
