import { describe, expect, it } from 'vitest';
import { isToRead, nameOf } from '../../../src/extract/bundle/names.ts';
import { byName } from '../../../src/extract/bundle/order.ts';

describe('the order of names', () => {
  it.each([
    [['1.xls', '2.xls', '10.xls']],
    [
      [
        '一、收入.xls',
        '二、支出.xls',
        '九、基金.xls',
        '十、其他.xls',
        '十一、附件.xls',
        '二十.xls',
        '二十一.xls',
        '一百零五.xls',
      ],
    ],
    [['附件1.doc', '附件２.doc', '附件10.doc']],
    [['第一部分/2.txt', '第一部分/10.txt', '第二部分/1.txt']],
    [['a/z.txt', 'a-b/a.txt']],
    [['表2-1.xls', '表2-2.xls', '表10-1.xls']],
    [['说明.docx', '附表.xls']],
    [['a', 'a1', 'ab']],
  ])('is that of people: %j', (names) => {
    expect(names.toReversed().toSorted(byName)).toEqual(names);
    expect(names.toSorted(byName)).toEqual(names);
  });
});

describe('members', () => {
  it.each(['a.docx', '夹/附表.XLS', '一.pdf', 'a.b.htm', 'x.zip', 'report.wps'])('are read: %s', (name) => {
    expect(isToRead(name)).toBe(true);
  });

  it.each([
    '夹/',
    'a.png',
    'Thumbs.db',
    '.DS_Store',
    '~$说明.docx',
    '__MACOSX/._a.docx',
    '夹/__MACOSX/a.docx',
    '._a.xls',
    'docx',
  ])('are passed over: %s', (name) => {
    expect(isToRead(name)).toBe(false);
  });

  it.each([
    ['说明.docx', '说明.docx'],
    [Buffer.from('说明.docx').toString('latin1'), '说明.docx'],
    ['\u00cb\u00b5\u00c3\u00f7.docx', '说明.docx'],
    ['plain.docx', 'plain.docx'],
    ['\u00e9.docx', '\u00e9.docx'],
  ])('are named as they were given: %j', (member, name) => {
    expect(nameOf(member)).toBe(name);
  });
});
