import type { Words } from '../rule.ts';

/** What the rules about the annexed forms rest on. */

export const SELF_EVALUATION: Words = {
  zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）及其所附项目支出绩效自评表',
  en: 'Measures for Performance Evaluation of Project Expenditure (Caiyu [2020] No. 10) and the self-evaluation form annexed to them',
};

export const WHOLE_SCOPE: Words = {
  zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：单位自评的对象包括纳入政府预算管理的所有项目支出',
  en: 'Measures for Performance Evaluation of Project Expenditure (Caiyu [2020] No. 10): units evaluate all project expenditure within the budget',
};
