import { isKnown, type Claim, type Section, type ShareClaim } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';

export default defineRule({
  id: 'words/share-of-nothing',
  title: { zh: '总体为零的不写占比', en: 'Nothing is a share of nil' },
  severity: 'warning',
  needs: [],
  formula: '总体 = 0 → 不写占比',
  basis: DISCLOSURE,
  why: {
    zh: '占比的分母是零，写0%或100%都不成立，读者会以为有这项支出。',
    en: 'A share of nil is neither 0% nor 100%, and readers take it that there was such money.',
  },
  remedy: {
    zh: '删去这个占比，或写明本年度没有这项支出。',
    en: 'Delete the share, or say that there was no such money in the year.',
  },
  observes: 'logic',
  messages: {
    nothing: {
      zh: '{whole}为零，没有占比可言，却写作{percent}%',
      en: '{whole} come to nil, of which {percent}% is said to be a share',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const section of report.narrative) {
      for (const claims of bySentence(section)) {
        const [first] = claims;
        if (!first) continue;
        const whole = [...new Set(claims.map((claim) => claim.whole?.name ?? '总体'))].join('、');
        const percent = first.percent.printed ?? '';
        const wholes = claims.flatMap(({ wholeFigure }) => wholeFigure ?? []);
        const hinges = new Set(wholes).size === 1 ? wholes.slice(0, 1) : [];
        yield observe('nothing', first.percent.at, { whole, percent }, { actual: `${percent}%`, hinges });
      }
    }
  },
});

/** The shares of nil of a section, sentence by sentence; those of one sentence have one quote. */
function bySentence({ claims }: Section): ShareClaim[][] {
  const sentences = new Map<string, ShareClaim[]>();
  for (const claim of claims.filter(isOfNothing)) {
    const quote = claim.percent.at.quote ?? '';
    const told = sentences.get(quote) ?? [];
    told.push(claim);
    sentences.set(quote, told);
  }
  return [...sentences.values()];
}

function isOfNothing(claim: Claim): claim is ShareClaim {
  if (claim.kind !== 'share' || claim.wholeFigure === null || !isKnown(claim.percent)) return false;
  return areNil([claim.wholeFigure]);
}
