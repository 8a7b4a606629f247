import { describe, expect, it } from 'vitest';
import { reportOf } from '../support/recognised.ts';
import { thrownBy } from '../support/thrown.ts';

const BUDGET = [
  '某某局2025年部门预算公开',
  '收支预算总表',
  '收入 | 预算数 | 支出 | 预算数',
  '一、财政拨款收入 | 10.00 | 一、一般公共服务支出 | 10.00',
  '部门收入预算总表',
  '项目 | 合计',
  '合计 | 10.00',
  '财政拨款支出预算表（按功能科目）',
  '科目编码 | 科目名称 | 合计',
  '201 | 一般公共服务支出 | 10.00',
  '2025年“三公”经费和机关运行经费预算表',
  '合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费',
  '1.00 | 0.00 | 1.00 | 0.00',
].join('\n');

const GOVERNMENT = [
  '某某县2024年政府决算公开',
  '一般公共预算收入决算表',
  '项目 | 决算数',
  '税收收入 | 100.00',
  '一般公共预算支出决算表',
  '科目编码 | 科目名称 | 合计',
  '201 | 一般公共服务支出 | 100.00',
  '政府一般债务限额和余额情况决算表',
  '项目 | 决算数',
  '限额 | 5.00',
].join('\n');

const TEMPLATE = [
  '某某市XX局',
  '2024年度部门决算',
  '收入支出决算总表',
  '项目 | 决算数 | 项目 | 决算数',
  '一、一般公共预算财政拨款收入 |  | 一、一般公共服务支出 | ',
  '第三部分 某某市XX局2024年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '某某市XX局2024年度收入支出总计XXX万元。',
  '与2023年度相比，增加（减少）XXX万元。',
  '本年收入合计XXX万元。',
  '本年支出合计XXX万元。',
].join('\n');

const CHECKLIST = '2024年度部门决算公开情况自查表\n序号 | 检查内容 | 是否符合\n1 | 是否公开九张表 | 是';

describe('documents met beside final accounts', () => {
  it.each([
    ['a budget', BUDGET, '预算公开'],
    ["a whole government's accounts", GOVERNMENT, '政府决算'],
    ['a blank template', TEMPLATE, '空白模板'],
    ['a list for inspectors', CHECKLIST, '检查'],
  ])('%s is named for what it is', (_, text, words) => {
    const error = thrownBy(() => reportOf(text));
    expect(error).toMatchObject({ code: 'other-document' });
    expect(error instanceof Error && error.message).toContain(words);
  });
});

const ACCOUNTS = '收入决算表\n编码 | 名称 | 合计\n201 | 一般公共服务支出 | 10.00\n';

describe('final accounts that speak of other documents', () => {
  it.each([
    ['budget tables in the annex', `${ACCOUNTS}${BUDGET}`],
    ['a self-inspection', `${ACCOUNTS}2024年度决算公开自查表`],
    ['blanks left beside figures', `${ACCOUNTS}${TEMPLATE}`],
    ['government debt', `${ACCOUNTS}政府债务余额情况表\n地方政府债务限额表`],
  ])('%s: are read', (_, text) => {
    expect(reportOf(text).tables['02'].figure('201', '本年收入合计')).toMatchObject({ printed: '10.00' });
  });
});
