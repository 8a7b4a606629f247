import { describe, expect, it } from 'vitest';
import { speaker } from '../../src/report/language.ts';
import { grid } from '../../src/report/terminal/grid.ts';
import { styleOf } from '../../src/report/terminal/style.ts';
import { displayWidth } from '../../src/report/terminal/width.ts';

const columns = [
  { title: '项目' },
  { title: '2023 年度', align: 'right' },
  { title: '2024 年度', align: 'right' },
] as const;
const rows = [
  ['一般公共预算财政拨款收入', '-46869700.00', '35183000.00'],
  ['支出总计', '49872800.00', ''],
];

describe('a table for the screen', () => {
  it.each([30, 36, 40, 44, 60, 100])('of %i columns has every figure in one piece', (width) => {
    const text = grid(columns, rows, { say: speaker('zh'), style: styleOf(0), width });
    for (const [, ...figures] of rows) for (const figure of figures) expect(text).toContain(figure);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
  });
});
