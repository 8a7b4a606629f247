import { withConsequences, type Finding, type Result } from '../../src/model/index.ts';

/** All that is wrong, consequences of one slip one by one, without what rounding explains. */
export function everythingWrong({ findings }: Pick<Result, 'findings'>): Finding[] {
  return findings.flatMap(withConsequences).filter(({ verdict }) => verdict !== 'rounding');
}
