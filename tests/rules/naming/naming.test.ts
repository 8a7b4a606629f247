import { describe, expect, it } from 'vitest';
import catalogueName from '../../../src/rules/naming/catalogue-name.ts';
import classLine from '../../../src/rules/naming/class-line.ts';
import codeName from '../../../src/rules/naming/code-name.ts';
import { misnamed, named } from './support.ts';

const SOCIAL = '人力资源和社会保障管理事务';
const CUT = '人力资源和社会管理事务';

describe('naming/code-name', () => {
  const cases = [
    {
      what: 'one table leaves out a word',
      tables: {
        '02': { rows: { '20801': named(SOCIAL) } },
        '03': { rows: { '20801': named(SOCIAL) } },
        '05': { rows: { '20801': named(CUT) } },
      },
      found: [`05/20801: ${CUT} → ${SOCIAL}`],
    },
    {
      what: 'the first of two tables is the odd one, as the catalogue knows',
      tables: { '02': { rows: { '20801': named(CUT) } }, '03': { rows: { '20801': named(SOCIAL) } } },
      found: [`02/20801: ${CUT} → ${SOCIAL}`],
    },
    {
      what: 'most tables use a former name',
      tables: {
        '02': { rows: { '20805': named('行政事业单位离退休') } },
        '03': { rows: { '20805': named('行政事业单位离退休') } },
        '05': { rows: { '20805': named('行政事业单位养老支出') } },
      },
      found: [
        '02/20805: 行政事业单位离退休 → 行政事业单位养老支出',
        '03/20805: 行政事业单位离退休 → 行政事业单位养老支出',
      ],
    },
    {
      what: 'a code the catalogue does not know: the name printed most often counts',
      tables: {
        '02': { rows: { '2139901': named('化解债务') } },
        '03': { rows: { '2139901': named('化解其他债务') } },
        '05': { rows: { '2139901': named('化解其他债务') } },
      },
      found: ['02/2139901: 化解债务 → 化解其他债务'],
    },
    {
      what: 'a code in one table only',
      tables: {
        '02': { rows: { '20801': named(CUT) } },
        '03': { rows: { '208': named('社会保障和就业支出') } },
      },
      found: [],
    },
    {
      what: 'all tables agree on a wrong name',
      tables: { '02': { rows: { '20801': named(CUT) } }, '03': { rows: { '20801': named(CUT) } } },
      found: [],
    },
    {
      what: 'blanks, quotation marks and brackets of another width',
      tables: {
        '02': { rows: { '20103': named('政府办公厅（室）及相关机构事务') } },
        '03': { rows: { '20103': named('政府办公厅(室) 及相关机构事务') } },
      },
      found: [],
    },
    {
      what: 'a row whose name is lost',
      tables: { '02': { rows: { '20801': named(SOCIAL) } }, '03': { rows: { '20801': named('') } } },
      found: [],
    },
    {
      what: 'the economic codes of 06',
      tables: { '05': { rows: { '20801': named(SOCIAL) } }, '06': { rows: { '30101': named('基本工资') } } },
      found: [],
    },
  ];

  it.each(cases)('$what', ({ tables, found }) => {
    expect(misnamed(codeName, tables)).toEqual(found);
  });
});

describe('naming/catalogue-name', () => {
  const old = { rows: { '20805': named('行政事业单位离退休') } };
  const cases = [
    {
      what: 'all tables use a former name: one finding, at the first table',
      tables: { '02': old, '03': old, '05': old },
      found: ['02/20805: 行政事业单位离退休 → 行政事业单位养老支出'],
    },
    {
      what: 'a code under the name of another',
      tables: { '03': { rows: { '2111101': named('减排专项支出') } } },
      year: 2025,
      found: ['03/2111101: 减排专项支出 → 生态环境监测与信息'],
    },
    {
      what: 'the economic code of another name',
      tables: { '06': { rows: { '30201': named('印刷费'), '30202': named('印刷费') } } },
      found: ['06/30201: 印刷费 → 办公费'],
    },
    {
      what: 'a former name in a year that used it',
      tables: { '02': old, '03': old },
      year: 2019,
      found: [],
    },
    { what: 'a report of no known year', tables: { '02': old }, year: null, found: [] },
    {
      what: 'tables that disagree, which code-name reports',
      tables: { '02': old, '03': { rows: { '20805': named('行政事业单位养老支出') } } },
      found: [],
    },
    {
      what: 'official names, brackets of another width',
      tables: { '06': { rows: { '30212': named('因公出国(境)费用'), '301': named('工资福利支出') } } },
      found: [],
    },
    {
      what: 'a name whose end was lost at a page break',
      tables: { '06': { rows: { '39908': named('对民间非营利组织和群众性自治') } } },
      found: [],
    },
    {
      what: 'codes the catalogue does not know',
      tables: {
        '03': { rows: { '2139999': named('其他农林水支出') } },
        '06': { rows: { '39999': named('其他支出') } },
      },
      found: [],
    },
    {
      what: 'an economic code in an old year',
      tables: { '06': { rows: { '30201': named('办公经费') } } },
      year: 2016,
      found: [],
    },
  ];

  it.each(cases)('$what', ({ tables, year = 2024, found }) => {
    expect(misnamed(catalogueName, tables, year)).toEqual(found);
  });
});

describe('naming/class-line', () => {
  const row = { rows: { '207': named('文化旅游体育与传媒支出') } };
  const cases = [
    {
      what: 'a summary on the form of an earlier year',
      tables: {
        '01': { rows: { 文化旅游体育与传媒支出: named('文化体育与传媒支出') } },
        '04': { rows: { 文化旅游体育与传媒支出: named('文化旅游体育与传媒支出') } },
        '03': row,
        '05': row,
      },
      found: ['01/文化旅游体育与传媒支出: 文化体育与传媒支出 → 文化旅游体育与传媒支出'],
    },
    {
      what: 'a misspelt line that stands where its 类 does',
      tables: {
        '04': { rows: { 文化旅游体育与传媒支出: named('文化旅游体育及传媒支出') } },
        '05': row,
      },
      found: ['04/文化旅游体育与传媒支出: 文化旅游体育及传媒支出 → 文化旅游体育与传媒支出'],
    },
    {
      what: 'rows that disagree are measured by the catalogue',
      tables: {
        '01': { rows: { 文化旅游体育与传媒支出: named('文化体育与传媒支出') } },
        '03': row,
        '05': { rows: { '207': named('文化体育与传媒支出') } },
      },
      found: ['01/文化旅游体育与传媒支出: 文化体育与传媒支出 → 文化旅游体育与传媒支出'],
    },
    {
      what: 'a line that bears the official name where the row does not',
      tables: {
        '01': { rows: { 文化旅游体育与传媒支出: named('文化旅游体育与传媒支出') } },
        '03': { rows: { '207': named('文化体育与传媒支出') } },
      },
      found: [],
    },
    {
      what: 'blanks inside the line',
      tables: { '01': { rows: { 文化旅游体育与传媒支出: named('文化旅游体育与 传媒支出') } }, '03': row },
      found: [],
    },
    {
      what: 'an old name of a 类 that no other table prints',
      tables: { '01': { rows: { 文化旅游体育与传媒支出: named('文化体育与传媒支出') } }, '03': {} },
      found: [],
    },
    {
      what: 'an old name in its own year',
      tables: {
        '01': { rows: { 文化旅游体育与传媒支出: named('文化体育与传媒支出') } },
        '03': { rows: { '207': named('文化体育与传媒支出') } },
      },
      year: 2018,
      found: [],
    },
    {
      what: 'a line that no 类 is called',
      tables: {
        '01': {
          rows: { 粮油物资储备支出: ['0.00'], 某某支出: ['0.00'], 其他支出: ['0.00'], 基本支出: ['1.00'] },
        },
        '03': { rows: { '223': named('国有资本经营预算支出'), '231': named('债务还本支出') } },
      },
      found: [],
    },
  ];

  it.each(cases)('$what', ({ tables, year = 2024, found }) => {
    expect(misnamed(classLine, tables, year)).toEqual(found);
  });
});
