import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, isFigureText, meantAsFigure, readPrinted } from '../../src/money/index.ts';

describe('readPrinted', () => {
  it.each([
    ['1,234.56', '1234.56', 2],
    ['4171.73', '4171.73', 2],
    ['４１７１．７３', '4171.73', 2],
    ['１，２３４．５６', '1234.56', 2],
    ['0.00', '0', 2],
    ['-0.00', '0', 2],
    ['151.3', '151.3', 1],
    ['(12.3)', '-12.3', 1],
    ['（12.3）', '-12.3', 1],
    ['-12.3', '-12.3', 1],
    ['－12.3', '-12.3', 1],
    ['−12.3', '-12.3', 1],
    ['+5.00', '5', 2],
    ['4171. 73', '4171.73', 2],
    ['41\n71.73', '4171.73', 2],
    ['  7.02 ', '7.02', 2],
    ['12345', '12345', 0],
    ['.5', '0.5', 1],
    ['1,234,567', '1234567', 0],
    ['0.123456', '0.123456', 6],
    ['¥1,234.56', '1234.56', 2],
    ['￥ 12.30', '12.3', 2],
    ['¥-12.3', '-12.3', 1],
    ['-¥12.3', '-12.3', 1],
    ['(¥12.3)', '-12.3', 1],
  ])('reads %j as %s with %i decimals', (text, value, decimals) => {
    const read = readPrinted(text);
    expect(read.kind).toBe('amount');
    if (read.kind !== 'amount') return;
    expect(read.value.toString()).toBe(value);
    expect(read.decimals).toBe(decimals);
    expect(read.unit).toBeNull();
  });

  it.each([
    ['70.30万元', '70.3', '万元', '70.30万元'],
    ['1,000元', '1000', '元', '1000元'],
    ['1.2 亿元', '1.2', '亿元', '1.2亿元'],
    ['3千元', '3', '千元', '3千元'],
  ])('reads the unit of %j', (text, value, unit, plain) => {
    const read = readPrinted(text);
    expect(read).toMatchObject({ kind: 'amount', unit, text: plain });
    expect('value' in read && read.value.toString()).toBe(value);
  });

  it.each(['-', '—', '－', '——', '–', '―', '¥ -'])('reads %j as a printed nil', (text) => {
    expect(readPrinted(text)).toMatchObject({ kind: 'nil', text });
  });

  it.each(['', ' ', '\t', '　', '\n'])('reads %j as blank', (text) => {
    expect(readPrinted(text)).toMatchObject({ kind: 'blank', text: '' });
  });

  it.each([
    '12,3.4.5',
    '1,23.00',
    '12,345,6',
    '1.2.3',
    '0.00 0.00',
    '合计',
    '(1',
    '(-1)',
    '1-2',
    'abc',
    '12O.5',
    '#REF!',
    '1e5',
    '万元',
    '0x10',
    '8.91%',
    '.',
    '¥',
    '12¥',
  ])('does not guess at %j', (text) => {
    expect(readPrinted(text)).toEqual({ kind: 'illegible', text });
  });

  it('drops the sign of nil', () => {
    const read = readPrinted('-0.00');
    expect('value' in read && read.value.isNegative()).toBe(false);
  });

  it('reads back every printed decimal, plain, grouped, full-width or broken', () => {
    const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(cents, fc.nat({ max: 4 }), (digits, decimals) => {
        const value = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        const plain = value.toFixed(decimals);
        const [whole = '', fraction] = plain.replace('-', '').split('.');
        const grouped =
          whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (fraction === undefined ? '' : `.${fraction}`);
        const sign = value.isNegative() && !value.isZero() ? '-' : '';
        const wide = plain.replace(/[\d.]/gu, (sign_) => String.fromCharCode(sign_.charCodeAt(0) + 0xfee0));
        for (const text of [plain, sign + grouped, wide, plain.replace('.', '. ')]) {
          const read = readPrinted(text);
          expect('value' in read && read.value.equals(value)).toBe(true);
        }
      }),
    );
  });

  it('never throws and never takes words for money', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readPrinted(text);
        expect(read.kind === 'amount' ? /\p{Nd}/u.test(text.normalize('NFKC')) : true).toBe(true);
      }),
    );
  });
});

describe('isFigureText and meantAsFigure', () => {
  it.each([
    ['4171.73', true, true],
    ['-', true, true],
    ['', false, false],
    ['合计', false, false],
    ['12,3.4.5', false, true],
    ['(1', false, true],
    ['…', false, false],
    ['#REF!', false, true],
    ['#DIV/0!', false, true],
    ['#N/A', false, true],
    ['Err:508', false, true],
    ['####', false, true],
    ['=SUM(B1:B4)', false, true],
    ['=$C$5-D5', false, true],
    ['=', false, true],
    ['=100%', false, false],
    ['#1', false, false],
  ])('%j', (text, figure, meant) => {
    expect(isFigureText(text)).toBe(figure);
    expect(meantAsFigure(text)).toBe(meant);
  });
});
