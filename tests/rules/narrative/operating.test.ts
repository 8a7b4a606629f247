import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';
import type { ReportSketch, RowSketch } from '../../support/report.ts';

const OPERATING = '九、其他重要事项说明\n（一）机关运行经费';
const PROCUREMENT = '九、其他重要事项说明\n（二）政府采购情况';

const said = (amount: string, of = '万元'): string =>
  `${OPERATING}\n2024年度机关运行经费支出${amount}${of}。`;

/** A unit with these items of basic expenditure, and 70.30 of public funds. */
function unit(items: Readonly<Record<string, RowSketch>>): ReportSketch {
  return {
    tables: {
      '05': { rows: { 合计: ['221.60', '221.60', ''], ...items } },
      '06': { rows: { 人员经费合计: ['151.30'], 公用经费合计: ['70.30'] } },
    },
  };
}

const ADMINISTRATION: RowSketch = { name: '行政运行', cells: ['200.00', '200.00', ''] };
const ADMINISTRATIVE = unit({ 2150501: ADMINISTRATION });
const WITH_INSTITUTION = unit({
  2150501: ADMINISTRATION,
  2150550: { name: '事业运行', cells: ['21.60', '21.60', ''] },
});

describe('operating-expenses', () => {
  describeSaid([
    {
      name: 'of an administrative unit are its public funds',
      text: said('70.30'),
      report: ADMINISTRATIVE,
      holds: { 'operating-expenses': 1, 'operating-limit': 0 },
    },
    {
      name: 'of an administrative unit are no less',
      text: said('65.84'),
      report: ADMINISTRATIVE,
      finds: ['operating-expenses 3: 65.84, not 70.30'],
    },
    {
      name: 'in yuan',
      text: said('703012.00', '元'),
      report: ADMINISTRATIVE,
      holds: { 'operating-expenses': 1 },
    },
    {
      name: 'a forced last digit',
      text: said('70.31'),
      report: ADMINISTRATIVE,
      finds: ['operating-expenses 3: 70.31, not 70.30 (tail)'],
    },
    {
      name: 'where some is for a public institution they may be less',
      text: said('65.84'),
      report: WITH_INSTITUTION,
      holds: { 'operating-expenses': 0, 'operating-limit': 1 },
    },
    {
      name: 'but not more',
      text: said('75.84'),
      report: WITH_INSTITUTION,
      finds: ['operating-limit 3: 75.84, not 70.30'],
    },
    {
      name: 'a public institution that has only project money is none that is paid by basic expenditure',
      text: said('70.30'),
      report: unit({
        2150501: ADMINISTRATION,
        2150550: { name: '事业运行', cells: ['5.00', '', '5.00'] },
      }),
      holds: { 'operating-expenses': 1 },
    },
    {
      name: 'pensions of public institutions are paid by administrations, too',
      text: said('70.30'),
      report: unit({
        2150501: ADMINISTRATION,
        2080501: { name: '行政单位离退休', cells: ['1.60', '1.60', ''] },
        2080505: { name: '机关事业单位基本养老保险缴费支出', cells: ['20.00', '20.00', ''] },
      }),
      holds: { 'operating-expenses': 1 },
    },
    {
      name: 'of a public institution without any administration',
      text: said('0.00'),
      report: unit({ 2050202: { name: '小学教育', cells: ['221.60', '221.60', ''] } }),
      holds: { 'operating-expenses': 0, 'operating-limit': 1 },
    },
    {
      name: 'not told',
      text: `${OPERATING}\n本单位不属于机关运行经费统计范围，2024年度无机关运行经费支出。`,
      report: ADMINISTRATIVE,
      holds: { 'operating-expenses': 0, 'operating-limit': 0 },
    },
    {
      name: 'a total the source lost',
      text: said('65.84'),
      report: {
        tables: {
          '05': { rows: { 合计: ['221.60', '221.60', ''], 2150501: ADMINISTRATION } },
          '06': { rows: { 公用经费合计: [null] } },
        },
      },
      holds: { 'operating-expenses': 0 },
    },
  ]);
});

describe('procurement', () => {
  const procured = (small: string, micro: string): string =>
    `${PROCUREMENT}\n2024年度政府采购支出总额7.02万元。授予中小企业合同金额${small}万元，其中：授予小微企业合同金额${micro}万元。`;
  const reserved = (budget: string, small: string, micro: string, others: string): string =>
    [
      PROCUREMENT,
      '示例局2024年度政府采购金额（以合同签订为准）为25.00万元，其中：货物采购金额5.00万元、工程采购金额0万元、服务采购金额20.00万元。',
      `面向中小企业预留政府采购项目预算金额20.00万元，面向小微企业预留政府采购项目预算金额${budget}万元。`,
      `在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额${small}万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额${micro}万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额${others}万元。`,
    ].join('\n');

  describeSaid([
    { name: 'the smallest are among the small', text: procured('7.02', '7.02'), holds: { procurement: 2 } },
    {
      name: 'the smallest got more than all small ones',
      text: procured('5.00', '6.00'),
      finds: ['procurement 3: 6.00, not 5.00'],
      holds: { procurement: 1 },
    },
    {
      name: 'small enterprises got more than was procured',
      text: procured('8.00', '6.00'),
      finds: ['procurement 3: 8.00, not 7.02'],
      holds: { procurement: 1 },
    },
    {
      name: 'reserved and other projects',
      text: reserved('10.00', '18.00', '9.00', '5.00'),
      holds: { procurement: 3, sums: 1 },
    },
    {
      name: 'reserved and other projects counted twice',
      text: reserved('10.00', '18.00', '9.00', '18.00'),
      finds: ['procurement 5: 36.00, not 25.00'],
      holds: { procurement: 2 },
    },
    {
      name: 'more is reserved for the smallest than for all small ones',
      text: reserved('30.00', '18.00', '9.00', '5.00'),
      finds: ['procurement 4: 30.00, not 20.00'],
      holds: { procurement: 2 },
    },
    {
      name: 'no whole to be part of',
      text: `${PROCUREMENT}\n授予中小企业合同金额8.00万元。`,
      holds: { procurement: 0 },
    },
  ]);
});
