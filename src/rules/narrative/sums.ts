import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { breakdowns } from './told/breakdowns.ts';

export default defineRule({
  id: 'narrative/sums',
  title: {
    zh: '说明中分项之和等于合计',
    en: 'Parts told in the narrative add up to their total',
  },
  severity: 'error',
  needs: [],
  formula: 'narrative/*/合计 = Σ narrative/*/分项',
  basis: DISCLOSURE,
  why: {
    zh: '同一部分里写了合计又写了各分项，分项之和就应当是合计。',
    en: 'Where the narrative tells a total and all of its parts, the parts add up to it.',
  },
  remedy: {
    zh: '逐项核对，看哪一项写错或漏写。',
    en: 'Check part by part which is wrong or left out.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { total, parts } of breakdowns(report)) yield equal(total, sum(...parts));
  },
});
