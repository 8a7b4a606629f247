import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { changesSaid } from './told/changes.ts';

export default defineRule({
  id: 'narrative/levels',
  title: {
    zh: '写“持平”的增减额为零',
    en: 'What is said to be level has not changed',
  },
  severity: 'error',
  needs: [],
  formula: '持平 → 增减额 = 0',
  basis: DISCLOSURE,
  why: {
    zh: '一句话里既说有增减又说与上年持平，自相矛盾。',
    en: 'A sentence that tells a change and calls it level contradicts itself.',
  },
  remedy: {
    zh: '有增减就删去“持平”，没有增减就把增减额改为零。',
    en: 'Strike the word where there is a change, or make the change nil.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { level, delta } of changesSaid(report)) if (level && delta) yield equal(delta, sum());
  },
});
