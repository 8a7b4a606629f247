import type { Rule } from '../rule.ts';
import eliminations from './eliminations.ts';
import levels from './levels.ts';
import namedUnits from './named-units.ts';
import sameYear from './same-year.ts';
import sums from './sums.ts';
import transfers from './transfers.ts';

/** What a department's report has to do with those of its units, where they are at hand. */
export const DEPARTMENT_RULES: readonly Rule[] = [
  sameYear,
  levels,
  namedUnits,
  sums,
  transfers,
  eliminations,
];
