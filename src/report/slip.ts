import type { Slip, Words } from '../model/index.ts';

/** How a figure came to be printed wrong; null where nothing tells, or what is seen at a glance. */
export const SLIP_WORDS: Readonly<Record<Slip, Words | null>> = {
  transposed: { zh: '相邻两位数字颠倒', en: 'two neighbouring digits are transposed' },
  dropped: { zh: '漏了一位数字', en: 'a digit is missing' },
  doubled: { zh: '多了一位数字', en: 'there is a digit too many' },
  mistyped: null,
  point: { zh: '小数点错位', en: 'the decimal point is misplaced' },
  sign: { zh: '正负号相反', en: 'the sign is wrong' },
  unit: { zh: '金额单位混用', en: 'two units of money are mixed up' },
  row: { zh: '与相邻一行印的数相同，像是串了行', en: 'it repeats the figure of the row next to it' },
  column: { zh: '与相邻一栏印的数相同，像是串了栏', en: 'it repeats the figure of the column next to it' },
  swapped: { zh: '两个数互换了位置', en: 'the two figures have changed places' },
  direction: {
    zh: '增减方向写反了，负数表示相反的方向',
    en: 'the direction of the change is the wrong one; a negative value stands for the other',
  },
  shifted: { zh: '数字与行错开了一行', en: 'the figures are one row off their rows' },
  omitted: { zh: '漏印', en: 'it is left out' },
  both: { zh: '两处一起错了', en: 'both are wrong together' },
  unknown: null,
};
