import type { Words } from './rule.ts';

/** What the arithmetic rules rest on. */

export const WITHIN_FORM: Words = {
  zh: '财政部制发的部门决算公开样表（表内勾稽关系）',
  en: 'Published forms of departmental final accounts by the Ministry of Finance (ties within a form)',
};

export const BETWEEN_FORMS: Words = {
  zh: '财政部制发的部门决算公开样表（表间勾稽关系）；《部门决算管理办法》（财库〔2021〕36号）',
  en: 'Published forms of departmental final accounts by the Ministry of Finance (ties between forms); Measures for the Administration of Departmental Final Accounts (Caiku [2021] No. 36)',
};

export const CLASSIFICATION: Words = {
  zh: '《政府收支分类科目》的科目层级；财政部制发的部门决算公开样表（表内勾稽关系）',
  en: 'Levels of the Classification of Government Revenue and Expenditure; published forms of departmental final accounts by the Ministry of Finance (ties within a form)',
};

export const THREE_PUBLIC: Words = {
  zh: '《地方预决算公开操作规程》（财预〔2016〕143号）；财政部制发的部门决算公开样表',
  en: 'Operating Rules for the Disclosure of Local Budgets and Final Accounts (Caiyu [2016] No. 143); published forms of departmental final accounts by the Ministry of Finance',
};

export const DISCLOSURE: Words = {
  zh: '《地方预决算公开操作规程》（财预〔2016〕143号）；部门决算公开文本的情况说明',
  en: 'Operating Rules for the Disclosure of Local Budgets and Final Accounts (Caiyu [2016] No. 143); the narrative of published departmental final accounts',
};

export const SMALL_ENTERPRISES: Words = {
  zh: '《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）',
  en: 'Measures for Government Procurement to Promote Small and Medium Enterprises (Caiku [2020] No. 46)',
};

export const DEPARTMENT: Words = {
  zh: '《部门决算管理办法》（财库〔2021〕36号）：部门决算由本级和所属单位的决算汇总编制',
  en: 'Measures for the Administration of Departmental Final Accounts (Caiku [2021] No. 36): a department’s accounts are compiled from its own and its units’',
};

export const ACROSS_YEARS: Words = {
  zh: '《部门决算管理办法》（财库〔2021〕36号）；部门决算公开文本的情况说明',
  en: 'Measures for the Administration of Departmental Final Accounts (Caiku [2021] No. 36); the narrative of published departmental final accounts',
};
