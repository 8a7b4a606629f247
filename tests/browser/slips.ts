import { readFileSync } from 'node:fs';
import { MUTATIONS, mutate } from '../../fixtures/mutations.ts';

const clean = readFileSync(new URL('../../fixtures/fujian.txt', import.meta.url), 'utf8');

/** A report with several slips of different gravity. */
export const SLIPS = MUTATIONS.filter(({ base }) => base === 'fujian.txt')
  .filter((_, index) => index % 3 === 0)
  .reduce((text, mutation) => mutate(text, mutation), clean);
