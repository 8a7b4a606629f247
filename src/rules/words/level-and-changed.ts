import type { ChangeClaim, Claim } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { oncePerPlace } from './claims.ts';

export default defineRule({
  id: 'words/level-and-changed',
  title: { zh: '持平的不再写增减', en: 'What is level has not changed' },
  severity: 'warning',
  needs: [],
  formula: '增减额 = 0、持平 → 不写增加、减少',
  basis: DISCLOSURE,
  why: {
    zh: '“增加0.00万元”与“持平”是两种说法，连着写是模板没有改，读者要停下来想是不是漏了数。',
    en: 'An increase of nil and being level are two ways to say it; both together are left from the template and make readers look for a missing amount.',
  },
  remedy: {
    zh: '删去“增加0.00万元”，只写“与上年决算数持平”。',
    en: 'Delete the increase of nil and keep 与上年决算数持平.',
  },
  observes: 'logic',
  messages: {
    both: {
      zh: '已写持平，“{direction}{delta}”应删去',
      en: 'It is said to be level; “{direction}{delta}” should go',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const claims = report.narrative.flatMap((section) => section.claims.filter(isBoth));
    for (const { delta, direction } of oncePerPlace(claims, (claim) => claim.delta)) {
      if (delta === null || !('unit' in delta)) continue;
      yield observe('both', delta.at, { direction, delta: `${delta.printed}${delta.unit}` });
    }
  },
});

function isBoth(claim: Claim): claim is ChangeClaim {
  if (claim.kind !== 'change' || !claim.level || claim.direction === '持平') return false;
  return claim.delta !== null && areNil([claim.delta]);
}
