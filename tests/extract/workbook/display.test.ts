import { describe, expect, it } from 'vitest';
import { displayIn } from '../../../src/extract/workbook/display/index.ts';

const ACCOUNTS = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';
const AMERICAN_ACCOUNTS = '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)';

function numberText(value: number, code: string): string {
  return displayIn(false).number(value, code).text;
}

describe('numbers', () => {
  it.each([
    // Accounts: blanks for alignment are trimmed, and nil is a dash.
    [0, ACCOUNTS, '-'],
    [1234567.891, ACCOUNTS, '1,234,567.89'],
    [-1234.565, ACCOUNTS, '-1,234.57'],
    [0.001, ACCOUNTS, '0.00'],
    [0, AMERICAN_ACCOUNTS, '-'],
    [-5.5, AMERICAN_ACCOUNTS, '(5.50)'],
    // Two decimals in their many codes.
    [70.3, '0.00', '70.30'],
    [70.3, '0.00_ ', '70.30'],
    [-70.3, '0.00_);[Red]\\(0.00\\)', '(70.30)'],
    [-70.3, '#,##0.00_ ;[Red]\\-#,##0.00\\ ', '-70.30'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.5, '#,##0.00', '0.50'],
    [0.5, '#,###.00', '.50'],
    [0.5, '#0.00', '0.50'],
    [1234567, '#,##0', '1,234,567'],
    [5, '00000', '00005'],
    [0.1, '0.0#', '0.1'],
    [0.12, '0.0#', '0.12'],
    [1, '0.##', '1.'],
    [1.5, '0.???', '1.5'],
    // Nil that is not shown.
    [0, '#,##0.00;-#,##0.00;;@', ''],
    [0, '0.00;;', ''],
    [3, '0.00;;', '3.00'],
    [0, '#', ''],
    [5, ';;;', ''],
    // Rounding is half away from nil, of the decimal and not of the binary number.
    [1.005, '0.00', '1.01'],
    [-1.005, '0.00', '-1.01'],
    [2.675, '0.00', '2.68'],
    [1.115, '#,##0.00', '1.12'],
    [999.995, '0.00', '1000.00'],
    [0.57 * 100, '0.0000', '57.0000'],
    [-0.001, '0.00', '-0.00'],
    // Percentages and thousands.
    [0.12345, '0.00%', '12.35%'],
    [1, '0%', '100%'],
    [65000, '0.00,', '65.00'],
    [1234567, '#,##0,', '1,235'],
    [123456, '0\\.0,', '12.3'],
    [123456, '0!.0,', '12.3'],
    // Signs, currencies, units, words.
    [-1, '0.00', '-1.00'],
    [-1, '0.00;[Red]0.00', '1.00'],
    [12, '"¥"#,##0.00', '¥12.00'],
    [12, '¥#,##0.00', '¥12.00'],
    [12, '[$¥-804]#,##0.00', '¥12.00'],
    [1234.5, '#,##0.00"万元"', '1,234.50万元'],
    [1234.5, '#,##0.00元', '1,234.50元'],
    [3, '"第"0"名"', '第3名'],
    [12345, '0.00E+00', '1.23E+04'],
    // Conditions.
    [12000, '[>=10000]0.0,"千";0', '12.0千'],
    [9999, '[>=10000]0.0,"千";0', '9999'],
    [-5, '[<0]"负"0;0', '负5'],
    [0, '[=0]"无";0.00', '无'],
    [-2, '[=0]"无";0.00', '-2.00'],
    [7, '[>100]0.00', '7'],
  ])('%d in %j is %j', (value, code, text) => {
    expect(numberText(value, code)).toBe(text);
  });

  it.each([
    [2150501, '2150501'],
    [0.57 * 100, '57'],
    [0.1 + 0.2, '0.3'],
    [1234.56789012, '1234.56789'],
    [1 / 3, '0.333333333'],
    [-1 / 3, '-0.333333333'],
    [12345678901, '12345678901'],
    [123456789012, '1.23457E+11'],
    [100000000000, '1E+11'],
    [0.00012345, '0.00012345'],
    [0.000012345, '1.2345E-05'],
    [1e-300, '1E-300'],
    [0, '0'],
  ])('%d without a format is %j', (value, text) => {
    expect(numberText(value, 'General')).toBe(text);
    expect(numberText(value, '@')).toBe(text);
    expect(numberText(value, 'G/通用格式')).toBe(text);
  });

  it('shows what is no number as an error', () => {
    expect(numberText(Infinity, '0.00')).toBe('#NUM!');
  });

  it('has no use for a code longer than any program keeps', () => {
    expect(numberText(1.5, `0.${'0'.repeat(400)}`)).toBe('1.5');
  });
});

describe('dates', () => {
  it.each([
    [45292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
    [45292, 'yyyy年m月', '2024年1月'],
    [45292, '[$-804]yyyy"年"m"月"d"日";@', '2024年1月1日'],
    [45657.999999, 'yyyy/m/d', '2025/1/1'],
    [45292.75, 'yyyy-mm-dd hh:mm:ss', '2024-01-01 18:00:00'],
    [45292.75, 'h:mm AM/PM', '6:00 PM'],
    [45292.25, '上午/下午h"时"mm"分"', '上午6时00分'],
    [45292, 'mmm-yy', 'Jan-24'],
    [45292, 'mmmm d, yyyy', 'January 1, 2024'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [-1, 'yyyy/m/d', '-1'],
    [3000000, 'yyyy/m/d', '3000000'],
  ])('%d in %j is %j', (value, code, text) => {
    expect(numberText(value, code)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(displayIn(true).number(43830, 'yyyy/m/d').text).toBe('2024/1/1');
  });
});

describe('text', () => {
  it.each([
    ['甲', 'General', '甲'],
    [' 合计 ', ACCOUNTS, '合计'],
    ['0.50', '@', '0.50'],
    ['甲', '@"局"', '甲局'],
    ['甲', '0.00;-0.00;0.00;"（"@"）"', '（甲）'],
    ['甲', '0.00', '甲'],
    ['甲', ';;;', ''],
    ['甲\t乙\n丙', 'General', '甲 乙\n丙'],
  ])('%j in %j is %j', (value, code, text) => {
    expect(displayIn(false).text(value, code)).toEqual({ text });
  });
});

describe('what is stored', () => {
  it.each([
    [1234.565, '0.00', { text: '1234.57', stored: '1234.565' }],
    [1234.5678, '#,##0.00', { text: '1,234.57', stored: '1234.5678' }],
    [-0.125, '0.00', { text: '-0.13', stored: '-0.125' }],
    [0.001, ACCOUNTS, { text: '0.00', stored: '0.001' }],
    [1 / 3, 'General', { text: '0.333333333', stored: '0.333333333333333' }],
    [1e-7, '0.00', { text: '0.00', stored: '0.0000001' }],
    // In the unit of what is shown.
    [0.123456, '0.00%', { text: '12.35%', stored: '12.3456' }],
    [65432, '0.00,', { text: '65.43', stored: '65.432' }],
    [123456, '0\\.0,', { text: '12.3', stored: '12.3456' }],
    [1234.567, '0.00"万元"', { text: '1234.57万元', stored: '1234.567' }],
  ])('%d in %j is told where it is more exact', (value, code, shown) => {
    expect(displayIn(false).number(value, code)).toEqual(shown);
  });

  it.each([
    [70.3, '0.00'],
    [0.57 * 100, '0.00'],
    [0.1 + 0.2, '0.0'],
    [0, ACCOUNTS],
    [0, '#,##0.00;-#,##0.00;;@'],
    [0.5, '0%'],
    [65000, '0.00,'],
    [45292.5, 'yyyy/m/d'],
    [3.7, '"第"0"名"'],
  ])('%d in %j is not told', (value, code) => {
    expect(displayIn(false).number(value, code)).toEqual({ text: numberText(value, code) });
  });

  it.each([
    [-12.5, '0.00;[Red]0.00', '12.50'],
    [12.5, '"650.00"', '650.00'],
    [12.5, ';;;', ''],
    [12.5, '"-"', '-'],
    [-3, '0.00;;', ''],
  ])('%d in %j is another number than is shown', (value, code, text) => {
    expect(displayIn(false).number(value, code)).toEqual({ text, instead: String(value) });
  });
});
