import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { share } from '../templates.ts';
import { isNil } from '../premise.ts';
import { sum } from '../templates.ts';
import { sharesSaid } from './told/shares.ts';

export default defineRule({
  id: 'narrative/shares',
  title: {
    zh: '占比等于部分除以整体',
    en: 'A share is its part of the whole',
  },
  severity: 'error',
  needs: [],
  formula: '占比 = 部分 ÷ 整体 × 100%',
  basis: DISCLOSURE,
  why: {
    zh: '占比由同一句里的金额算出；对不上多半是算错，或为了凑成 100% 而改动。',
    en: 'A share follows from the amounts beside it; one that does not fit was miscalculated or made to add up to 100%.',
  },
  remedy: {
    zh: '用这两个金额重算占比。',
    en: 'Work the share out again from the two amounts.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { percent, part, whole } of sharesSaid(report)) {
      if (part && whole && !isNil(sum(whole))) yield share(percent, part, whole);
    }
  },
});
