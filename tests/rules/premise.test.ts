import { describe, expect, it } from 'vitest';
import { agree, areNil, comesClose, isNil, mayAgree } from '../../src/rules/premise.ts';
import { minus, sum } from '../../src/rules/templates.ts';
import { sketchReport } from '../support/report.ts';

const { tables } = sketchReport({
  tables: {
    '02': { moneyUnit: '元', rows: { 合计: ['90000.00', '40000.00', '50000.00', '0.00', '-', '', null] } },
    '03': { rows: { 合计: ['9.00', '9.01', '4.00'] } },
  },
});
const income = tables['02'];
const expenditure = tables['03'];

describe('agree', () => {
  const total = sum(income.figure('合计', '本年收入合计'));

  it('compares sums and differences across units', () => {
    const parts = sum(income.figure('合计', '财政拨款收入'), income.figure('合计', '上级补助收入'));
    expect(agree(total, parts)).toBe(true);
    expect(agree(total, sum(expenditure.figure('合计', '本年支出合计')))).toBe(true);
    expect(
      agree(minus(total, expenditure.figure('合计', '项目支出')), sum(income.figure('合计', '上级补助收入'))),
    ).toBe(true);
  });

  it('has no tolerance', () => {
    expect(agree(total, sum(expenditure.figure('合计', '基本支出')))).toBe(false);
  });

  it('grants nothing on a lost or missing figure', () => {
    const lost = sum(income.figure('合计', '其他收入'));
    const missing = sum(tables['05'].figure('合计', '合计'));
    expect(agree(lost, lost)).toBe(false);
    expect(agree(total, missing)).toBe(false);
  });
});

describe('areNil', () => {
  it('takes a printed nil, a dash, a blank and a row left out for nil', () => {
    const nils = [
      income.figure('合计', '事业收入'),
      income.figure('合计', '经营收入'),
      income.figure('合计', '附属单位上缴收入'),
      income.figure('205', '本年收入合计'),
    ];
    expect(areNil(nils)).toBe(true);
    expect(areNil([...nils, income.figure('合计', '财政拨款收入')])).toBe(false);
  });

  it('does not take a lost or missing figure for nil', () => {
    expect(areNil([income.figure('合计', '其他收入')])).toBe(false);
    expect(areNil([tables['05'].figure('合计', '合计')])).toBe(false);
  });
});

describe('isNil', () => {
  const nil = income.figure('合计', '经营收入');
  const some = income.figure('合计', '财政拨款收入');

  it('takes what comes to nothing, also by a difference, across units', () => {
    expect(isNil(sum(nil))).toBe(true);
    expect(isNil(sum())).toBe(true);
    expect(isNil(sum(some))).toBe(false);
    expect(isNil(minus(some, some))).toBe(true);
    expect(isNil(minus(some, expenditure.figure('合计', '项目支出')))).toBe(true);
  });

  it('goes by the print, without tolerance', () => {
    const [total, other] = [
      expenditure.figure('合计', '本年支出合计'),
      expenditure.figure('合计', '基本支出'),
    ];
    expect(isNil(minus(total, other))).toBe(false);
  });

  it('is not granted on a lost or missing figure', () => {
    const lost = income.figure('合计', '其他收入');
    expect(isNil(sum(lost))).toBe(false);
    expect(isNil(minus(lost, lost))).toBe(false);
    expect(isNil(sum(tables['05'].figure('合计', '合计')))).toBe(false);
  });
});

describe('mayAgree', () => {
  const [total, close, project] = [
    expenditure.figure('合计', '本年支出合计'),
    expenditure.figure('合计', '基本支出'),
    expenditure.figure('合计', '项目支出'),
  ];

  it('leaves the room that rounding leaves', () => {
    expect(mayAgree(sum(total), sum(total))).toBe(true);
    expect(mayAgree(sum(close), sum(total))).toBe(false);
    expect(mayAgree(minus(close, project), minus(total, project))).toBe(true);
  });

  it('leaves less of it in yuan', () => {
    const yuan = income.figure('合计', '本年收入合计');
    expect(mayAgree(sum(total), sum(yuan))).toBe(true);
    expect(mayAgree(sum(close), sum(yuan))).toBe(false);
    expect(mayAgree(minus(yuan, yuan), sum())).toBe(true);
  });

  it('grants nothing on a lost or missing figure', () => {
    const lost = sum(income.figure('合计', '其他收入'));
    expect(mayAgree(lost, lost)).toBe(false);
    expect(mayAgree(sum(total), sum(tables['05'].figure('合计', '合计')))).toBe(false);
  });
});

describe('comesClose', () => {
  const [total, close, project] = [
    expenditure.figure('合计', '本年支出合计'),
    expenditure.figure('合计', '基本支出'),
    expenditure.figure('合计', '项目支出'),
  ];

  it('takes nine tenths or more, and not beyond', () => {
    expect(comesClose(sum(total), sum(close))).toBe(true);
    expect(comesClose(sum(close), sum(total))).toBe(false);
    expect(comesClose(sum(project), sum(total))).toBe(false);
    expect(comesClose(sum(total), sum(income.figure('合计', '本年收入合计')))).toBe(true);
  });

  it('grants nothing on a lost figure', () => {
    const lost = sum(income.figure('合计', '其他收入'));
    expect(comesClose(lost, sum(total))).toBe(false);
    expect(comesClose(sum(total), lost)).toBe(false);
  });
});
