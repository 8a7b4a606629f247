import type { Words } from '../model/index.ts';
import type { RuleGroup } from '../rules/rule.ts';

/** What the rules of a group are about. */
export const GROUP_WORDS: Readonly<Record<RuleGroup, Words>> = {
  'within-table': { zh: '表内勾稽', en: 'Within one table' },
  'cross-table': { zh: '表间勾稽', en: 'Between tables' },
  structure: { zh: '表的结构', en: 'Structure of the tables' },
  narrative: { zh: '情况说明', en: 'The narrative' },
  year: { zh: '与上年决算', en: 'With last year’s accounts' },
  annex: { zh: '附件：绩效自评表', en: 'The annex: forms of self-evaluation' },
  naming: { zh: '名称', en: 'Names' },
  words: { zh: '文字', en: 'Words' },
  department: { zh: '部门与所属单位', en: 'A department and its units' },
};
