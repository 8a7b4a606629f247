import { fixedFigure } from '../../model/index.ts';
import { Decimal } from '../../money/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { count } from '../option.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { ratingsSaid } from './told/counts.ts';
import { countsSaid } from './told/claims.ts';

const FULL_SCORE = count({
  name: 'fullScore',
  usual: 100,
  least: 1,
  words: { zh: '自评的满分', en: 'The most a project can score' },
});

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
  options: [FULL_SCORE],
  since: '0.1.0',
  *check({ report, option }) {
    const full = fixedFigure(new Decimal(option(FULL_SCORE)), '分');
    for (const { all, parts } of ratingsSaid(report)) yield equal(all, sum(...parts));
    for (const score of countsSaid(report, '平均得分')) yield atMost(score, full);
  },
});
