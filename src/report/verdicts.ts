import type { Verdict, Words } from '../model/index.ts';

/** Each verdict in a word. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Words>> = {
  holds: { zh: '相等', en: 'Exact' },
  rounding: { zh: '四舍五入', en: 'Rounding' },
  tail: { zh: '尾差', en: 'Tail' },
  mismatch: { zh: '不符', en: 'Broken' },
  undetermined: { zh: '未核', en: 'Unjudged' },
  notApplicable: { zh: '不适用', en: 'N/A' },
};

/** Each verdict in plain words, after the number of relations that got it. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, Words>> = {
  holds: { zh: '条完全相等', en: 'exact as printed' },
  rounding: {
    zh: '条只差在四舍五入上：每个数各自取整之后再相加，本来就会有这样的差，不算错',
    en: 'off by no more than rounding: figures rounded one by one need not add up as printed, and that is no error',
  },
  tail: { zh: '条有尾差', en: 'off by a tail in the last digit' },
  mismatch: { zh: '条不符', en: 'broken' },
  undetermined: {
    zh: '条没能核对，因为需要的数字没有读到',
    en: 'not judged, as figures they need were not read',
  },
  notApplicable: {
    zh: '条用不上，因为报告没有需要的表或栏',
    en: 'not applicable, as the report lacks the table or column',
  },
};

/** The sign of a verdict, which tells as much without its colour. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  rounding: '≈',
  tail: '▲',
  mismatch: '✖',
  undetermined: '?',
  notApplicable: '-',
};
