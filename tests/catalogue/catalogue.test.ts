import { describe, expect, it } from 'vitest';
import economic from '../../src/catalogue/economic.json' with { type: 'json' };
import former from '../../src/catalogue/former.json' with { type: 'json' };
import functional from '../../src/catalogue/functional.json' with { type: 'json' };
import {
  CLASSES,
  classCode,
  economicCodes,
  economicName,
  functionalCodes,
  functionalName,
  plainName,
} from '../../src/catalogue/index.ts';

describe('the data', () => {
  const codes: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['classes', CLASSES, /^2\d\d$/u],
    ['functional', functional, /^2\d{4}(?:\d\d)?$/u],
    ['economic', economic, /^3\d\d(?:\d\d)?$/u],
  ];

  it.each(codes)('%s has well-formed codes and whole names', (_, names, code) => {
    for (const [key, name] of Object.entries(names)) {
      expect(key).toMatch(code);
      expect(name).toMatch(/^[\p{Script=Han}、（）]+$/u);
      expect(name).not.toMatch(/万元|情况|支$|^[、]/u);
    }
  });

  it('has the 26 类, and every 款 and 项 under one of them', () => {
    expect(Object.keys(CLASSES)).toHaveLength(26);
    for (const code of Object.keys(functional)) expect(CLASSES).toHaveProperty(code.slice(0, 3));
  });

  it('keeps former names only of codes it has', () => {
    for (const code of Object.keys(former)) expect(functionalName(code)).not.toBeNull();
  });
});

describe('functionalName', () => {
  it.each([
    ['215', undefined, '资源勘探工业信息等支出'],
    ['20101', undefined, '人大事务'],
    ['2111101', 2025, '生态环境监测与信息'],
    ['20805', 2024, '行政事业单位养老支出'],
    ['20805', 2020, '行政事业单位养老支出'],
    ['20805', 2019, '行政事业单位离退休'],
    ['207', 2019, '文化旅游体育与传媒支出'],
    ['207', 2018, '文化体育与传媒支出'],
    ['215', 2019, '资源勘探信息等支出'],
    ['205', 2018, '教育支出'],
    ['205', 2012, null],
    ['22402', 2024, '消防救援事务'],
    ['22402', 2022, null],
    ['20502', 2018, null],
    ['2080504', undefined, null],
    ['constructor', undefined, null],
  ])('of %s in %s is %s', (code, year, name) => {
    expect(functionalName(code, year)).toBe(name);
  });
});

describe('economicName', () => {
  it.each([
    ['301', undefined, '工资福利支出'],
    ['39908', undefined, '对民间非营利组织和群众性自治组织补贴'],
    ['30212', 2021, '因公出国（境）费用'],
    ['30212', 2017, null],
    ['39999', undefined, null],
  ])('of %s in %s is %s', (code, year, name) => {
    expect(economicName(code, year)).toBe(name);
  });
});

describe('functionalCodes', () => {
  it.each([
    ['节能环保支出', 2024, ['211']],
    ['能源节约利用', 2024, ['21110', '2111001']],
    ['行政事业单位养老支出', 2024, ['20805']],
    ['行政事业单位养老支出', 2019, []],
    ['教育支出', 2012, []],
    ['普通教育', 2018, []],
    ['办公费', 2024, []],
    ['', 2024, []],
  ])('of %j in %i are %j', (name, year, codes) => {
    expect(functionalCodes(name, year)).toEqual(codes);
  });
});

describe('economicCodes', () => {
  it.each([
    ['办 公 费', 2024, ['30201']],
    ['因公出国(境)费用', 2021, ['30212']],
    ['办公费', 2017, []],
    ['教育支出', 2024, []],
    ['', 2024, []],
  ])('of %j in %i are %j', (name, year, codes) => {
    expect(economicCodes(name, year)).toEqual(codes);
  });
});

describe('classCode', () => {
  it.each([
    ['一般公共服务支出', '201'],
    ['一 般 公 共 服 务\n支出', '201'],
    ['资源勘探信息等支出', '215'],
    ['文化体育与传媒支出', '207'],
    ['“其他支出”', '229'],
    ['灾害防治及应急管理支出', '224'],
    ['教育', null],
    ['本年支出合计', null],
    ['', null],
  ])('of %j is %s', (name, code) => {
    expect(classCode(name)).toBe(code);
  });
});

it('plainName leaves out what is a matter of print', () => {
  expect(plainName('因公出国(境) 费用')).toBe(plainName('因公出国（境）费用'));
  expect(plainName('“三公”经费')).toBe(plainName('"三公"经费'));
  expect(plainName('办公费')).not.toBe(plainName('办公经费'));
});
