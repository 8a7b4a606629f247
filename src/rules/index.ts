import { ANNEX } from './annex/index.ts';
import { CROSS_TABLE } from './cross-table/index.ts';
import { DEPARTMENT_RULES } from './department/index.ts';
import { NAMING } from './naming/index.ts';
import { NARRATIVE } from './narrative/index.ts';
import type { Rule } from './rule.ts';
import { STRUCTURE } from './structure/index.ts';
import { WITHIN_TABLE } from './within-table/index.ts';
import { WORDS } from './words/index.ts';
import { YEAR } from './year/index.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE,
  ...WITHIN_TABLE,
  ...CROSS_TABLE,
  ...NARRATIVE,
  ...YEAR,
  ...ANNEX,
  ...NAMING,
  ...WORDS,
  ...DEPARTMENT_RULES,
];
