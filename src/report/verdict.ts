import type { Finding, Words } from '../model/index.ts';

/** What kind of finding it is, in a word. */
export const VERDICT_WORDS: Readonly<Record<Finding['verdict'], Words>> = {
  mismatch: { zh: '不符', en: 'mismatch' },
  tail: { zh: '尾差', en: 'tail' },
  rounding: { zh: '四舍五入', en: 'rounding' },
  naming: { zh: '名称', en: 'naming' },
  structure: { zh: '结构', en: 'structure' },
  text: { zh: '文字', en: 'text' },
  logic: { zh: '逻辑', en: 'logic' },
};
