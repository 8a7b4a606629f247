import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { FULL_SCORE, ratingsSaid } from './told/counts.ts';
import { countsSaid } from './told/claims.ts';

export default defineRule({
  id: 'narrative/ratings',
  title: {
    zh: '各评级的项目数之和等于自评项目数',
    en: 'Projects by rating add up to all that were evaluated',
  },
  severity: 'warning',
  needs: [],
  formula: '自评项目 = Σ 评级为优、良、合格、不合格的项目；平均得分 ≤ 100',
  basis: DISCLOSURE,
  why: {
    zh: '每个自评的项目都有一个评级，各级相加就是项目数。',
    en: 'Every evaluated project has one rating.',
  },
  remedy: {
    zh: '核对各评级的项目数。',
    en: 'Check the number of projects by rating.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { all, parts } of ratingsSaid(report)) yield equal(all, sum(...parts));
    for (const score of countsSaid(report, '平均得分')) yield atMost(score, FULL_SCORE);
  },
});
