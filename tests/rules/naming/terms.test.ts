import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { locate } from '../../../src/model/index.ts';
import terms from '../../../src/rules/naming/terms.ts';
import { narrated } from '../../support/narrative.ts';
import type { ReportSketch, TableSketch } from '../../support/report.ts';

const TEXT = [
  '三、一般公共预算拨款支出决算情况说明',
  '2024年一般公共预算拨款支出12.00万元。',
  '七、“三公”经费支出决算情况说明',
  '公务用车购置及运行费支出0.00万元。公务用车运行费支出0.00万元。',
].join('\n');

const CARS = { 公务用车购置及运行维护费: ['0.00'], 公务用车运行维护费: ['0.00'] };

/** `line message: quote | filled places`, with the vertical 07 where rows have lines of their own. */
function misnamed(text: string, tables: ReportSketch['tables'], isVertical = true): string[] {
  const report = narrated(text, { tables: tables ?? {} });
  report.tables['07'].rows.forEach((row, index) => {
    Object.assign(row, { at: locate({ ...row.at, line: isVertical ? 100 + index : 100 }) });
  });
  return check(report, [terms]).findings.map((finding) => {
    if (finding.kind !== 'observation' || finding.verdict !== 'naming') return finding.kind;
    const { at, observation } = finding;
    return `${at.line}: ${Object.values(observation.data).join(' ')}`;
  });
}

const FIFTH: TableSketch = { title: '一般公共预算财政拨款支出决算表', rows: {} };

describe('naming/terms', () => {
  it('finds each term once, where it is first, with how often', () => {
    expect(misnamed(TEXT, { '05': FIFTH, '07': { rows: CARS } })).toEqual([
      '1: 一般公共预算拨款 2 一般公共预算财政拨款',
      '4: 公务用车购置及运行费 2 公务用车购置及运行维护费',
    ]);
  });

  it.each([
    { what: 'a report whose tables do not print the terms', text: TEXT, tables: {}, isVertical: true },
    {
      what: 'a header whose print is not known',
      text: TEXT,
      tables: { '07': { rows: CARS } },
      isVertical: false,
    },
    {
      what: 'the terms of the tables, and 公务用车运行维护支出',
      text: '一般公共预算财政拨款支出1.00万元，公务用车运行维护费0.50万元，公务用车运行维护支出0.50万元。',
      tables: { '05': FIFTH, '07': { rows: CARS } },
      isVertical: true,
    },
  ])('is silent on $what', ({ text, tables, isVertical }) => {
    expect(misnamed(text, tables, isVertical)).toEqual([]);
  });
});
