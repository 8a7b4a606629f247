import type { Move, MoveEvidence } from '../../diff/index.ts';
import type { Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Say } from '../language.ts';

const REASONS: Readonly<Record<MoveEvidence, Words>> = {
  name: { zh: '名称相同', en: 'they bear the same name' },
  catalogue: {
    zh: '现行《政府收支分类科目》中只有新编码用这个名称',
    en: 'in the official classification of this year the new code alone bears it',
  },
  amount: {
    zh: '新编码现在的数正好是旧编码原来的数',
    en: 'the new code has exactly what the old one had',
  },
  increase: {
    zh: '新编码增加的数正好是旧编码原来的数',
    en: 'the new code grew by exactly what the old one had',
  },
  reclassified: {
    zh: '说明写着科目有调整，而邻近的编码中只有它增加了这么多',
    en: 'the narrative says that codes were changed, and of those near it only this one grew by as much',
  },
  partly: {
    zh: '说明写着科目有调整，而同一款中只有它增加了，增加的数比旧编码原来的数少，最多是其中一部分',
    en: 'the narrative says that codes were changed, and of the same section only this one grew, though by less, so that it is a part at most',
  },
};

/** Why a code is thought to have moved, in one sentence without its stop. */
export function moveReason({ evidence, at }: Move, say: Say): string {
  const reasons = evidence.map((each) => say(REASONS[each])).join(say({ zh: '；', en: '; ' }));
  const quote = at?.quote ?? null;
  const said = say({ zh: `（“${clean(quote ?? '')}”）`, en: ` (“${clean(quote ?? '')}”)` });
  const isSaid = evidence.includes('reclassified') || evidence.includes('partly');
  return quote !== null && isSaid ? reasons + said : reasons;
}
