import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { Outcome, ReportOptions } from '../../src/report/index.ts';
import { terminal } from '../../src/report/terminal/index.ts';
import { displayWidth } from '../../src/report/terminal/width.ts';
import { locate } from '../../src/model/index.ts';
import { defineRule } from '../../src/rules/rule.ts';
import { equal } from '../../src/rules/templates.ts';
import { BASIC, BROKEN, CLEAN, SUSPECT, options, outcomeOf } from './checked.ts';

function page(outcomes: readonly Outcome[], changes: Partial<ReportOptions> = {}): string {
  return terminal.render(outcomes, options(changes));
}

const FAILED: Outcome = {
  kind: 'failed',
  error: new InputError('not-found', 'none.txt', { zh: '找不到这个文件', en: 'no such file' }),
};
const ROUNDED = { tables: { '05': { rows: { 合计: ['3.34', '1.11', '2.22'] } } } };

describe('a report without findings', () => {
  it('is short and says so', () => {
    const shown = page([outcomeOf(CLEAN)]);
    expect(shown).toContain('某某局\n2024 年度 · 单位决算 · 金额单位 万元\n文件 reports/a.txt');
    expect(shown).toContain('✓ 2 条完全相等');
    expect(shown).toMatch(/公开05表 +一般公共预算财政拨款支出决算表 +已读 +1 +3\/3\n/u);
    expect(shown).toMatch(/\n没有发现问题（核对了 1 份报告）。\n$/u);
    expect(shown.split('\n').length).toBeLessThan(30);
  });

  it('explains rounding in a clause and keeps it to itself', () => {
    const shown = page([outcomeOf(ROUNDED)]);
    expect(shown).toContain('≈ 1 条只差在四舍五入上');
    expect(shown).not.toContain('• 提示');
    expect(page([outcomeOf(ROUNDED)], { verbose: true })).toContain('• 提示 公开05表');
  });

  it('says what could not be checked, and why', () => {
    const lost = page([outcomeOf({ tables: { '05': { rows: { 合计: ['1.00', null, '1.00'] } } } })]);
    expect(lost).toContain('? 1 条没能核对，因为需要的数字没有读到');
    expect(lost).toContain('· 公开05表《一般公共预算财政拨款支出决算表》有 1 个数字在原文中丢失：1 条');
    const missing = page([outcomeOf({ tables: { '06': { rows: { 人员经费合计: ['1.00'] } } } })]);
    expect(missing).toContain('· 报告中没有表05《一般公共预算财政拨款支出决算表》：1 条');
  });
});

describe('a finding', () => {
  it('shows place, values, formula, contributors, room, remedy and rule', () => {
    expect(page([outcomeOf(BROKEN)])).toContain(
      `
✖ 错误 公开05表《一般公共预算财政拨款支出决算表》“合计”行“合计”栏
  印的是 221.69，若其余各数无误，应为 221.60，多 0.09 万元，四舍五入解释不了。只看这些数，别处有错也
  一样说得通：公开05表 合计 基本支出应为 221.69，或公开05表 合计 项目支出应为 0.09。
  合计等于基本支出加项目支出：05/行/合计 = 05/行/基本支出 + 05/行/项目支出
       万元  项目
  ─  ──────  ──────────────────────
     221.69  公开05表 合计 合计
  ≠  221.60  公开05表 合计 基本支出
             另有 1 项为零
  =  221.60  右边合计
  考虑四舍五入，右边应在 221.59 到 221.61 之间。
  → 怎么办：核对各项，改正抄错的数。
  规则 within-table/across（详见 juesuan explain within-table/across）
`,
    );
  });

  it('says that what ought to be nil is not', () => {
    const nil = defineRule({
      ...BASIC,
      *check({ report }) {
        yield equal(report.tables['05'].figure('合计', '项目支出'), []);
      },
    });
    const shown = page([
      outcomeOf({ tables: { '05': { rows: { 合计: ['1.00', '0.50', '0.50'] } } } }, [nil]),
    ]);
    expect(shown).toContain('\n  0.50（公开05表 合计 项目支出）≠ 0.00\n');
  });

  it('leads the others of its cause', () => {
    const shown = page([outcomeOf(SUSPECT)]);
    expect(shown).toContain('发现 1 个问题（错误 1，警告 0，提示 0），归到 1 处：');
    expect(shown).toContain(
      '印的是 121.69，应为 121.60。两边相差 0.09 万元，四舍五入解释不了。这样一改，原来对不上的 2 条',
    );
    expect(shown).toContain('因此还有：\n  ✖ 公开05表');
    expect(shown).toContain(
      '121.69（公开05表 合计 基本支出）≠ 51.30（公开06表 人员经费合计）+ 70.30（公开06表 公用经费合计）',
    );
  });

  it('shows where its figures stand in the file', () => {
    const at = locate({ table: '05', row: '合计', line: 316 });
    const sketch = outcomeOf(BROKEN);
    if (sketch.kind === 'failed') throw sketch.error;
    const [finding] = sketch.result.findings;
    if (finding === undefined) throw new Error('no finding');
    const moved: Outcome = { ...sketch, result: { ...sketch.result, findings: [{ ...finding, at }] } };
    expect(page([moved])).toContain('“合计”行（第 316 行）');
    expect(page([moved], { language: 'en' })).toContain('row “合计” (line 316)');
  });

  it('is told in English, too', () => {
    const shown = page([outcomeOf(BROKEN)], { language: 'en' });
    expect(shown).toContain('✖ error table 公开05表');
    expect(shown.replace(/\n\s+/gu, ' ')).toContain(
      'Printed: 221.69; if all others are right, it should be 221.60: 0.09 万元 too much, more than rounding explains. ' +
        'By the figures alone it may as well be elsewhere: 公开05表 合计 基本支出 should be 221.69, or 公开05表 合计 项目支出 should be 0.09.',
    );
    expect(shown).toContain('→ What to do: Compare the parts and mend the one copied wrong.');
    expect(shown).toMatch(/1 error \(1 report checked\)\.\n$/u);
  });

  it('compares names side by side', () => {
    const names = {
      tables: {
        '03': { rows: { 205: { name: '教育支出', cells: [] } } },
        '05': { rows: { 205: { name: '教肓支出', cells: [] } } },
      },
    };
    const shown = page([outcomeOf(names)]);
    expect(shown).toContain('  名称印的是“教肓支出”，规定的名称是“教育支出”。');
    expect(shown).toContain('  教育支出  公开03表《支出决算表》');
  });
});

describe('the screen', () => {
  it.each([40, 59, 60, 80, 100])('of %i columns is never overrun', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const shown = page([outcomeOf(SUSPECT), outcomeOf(BROKEN)], { width, language, verbose: true });
      expect(shown.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  it('with --quiet shows errors alone', () => {
    const warned = outcomeOf({ tables: { '08': { status: 'empty' } } });
    expect(page([outcomeOf(CLEAN)], { quiet: true })).toBe('没有发现问题（核对了 1 份报告）。\n');
    expect(page([warned], { quiet: true })).toBe('1 处提示（核对了 1 份报告）。\n');
    expect(page([outcomeOf(BROKEN)], { quiet: true })).not.toContain('勾稽关系');
  });

  it('with --verbose lists the relations of each rule and the figures nothing ties', () => {
    const sketch = {
      tables: { '03': { rows: { 205: ['7.00'] } }, '05': { rows: { 合计: ['1.00', '1.00', ''] } } },
    };
    const shown = page([outcomeOf(sketch)], { verbose: true });
    expect(shown).toMatch(/within-table\/across +1 +0 +0 +0 +0 +0/u);
    expect(shown).toContain('· 没有规则涉及：03/205/本年支出合计 7.00');
  });

  it('has colours where it may', () => {
    expect(page([outcomeOf(BROKEN)], { colorLevel: 1 })).toContain('\u001b[31m');
    expect(page([outcomeOf(BROKEN)])).not.toContain('\u001b');
  });
});

describe('what is not known', () => {
  it('is said to be so', () => {
    const unknown = outcomeOf({ ...CLEAN, unit: null, year: null, level: null, moneyUnit: null });
    expect(page([unknown])).toContain(
      '（没有认出单位名称）\n没有认出年度 · 决算（部门或单位未认出） · 金额单位 没有认出',
    );
    expect(page([unknown], { language: 'en' })).toContain('year not recognised');
  });

  it('of a department is told as of one', () => {
    expect(page([outcomeOf({ ...CLEAN, level: '部门' })])).toContain('2024 年度 · 部门决算');
  });

  it('leaves a report without any relation', () => {
    expect(page([outcomeOf({})])).toContain('没有可以核对的勾稽关系。');
  });
});

describe('a bound', () => {
  it('is mended on either side', () => {
    const sketch = {
      tables: {
        '05': { rows: { 合计: ['1.00', '1.00', ''] } },
        '07': { rows: { 合计: ['', '5.00'], 公务接待费: ['', '1.00'] } },
      },
    };
    const shown = page([outcomeOf(sketch)]);
    expect(shown).toContain('印的是 5.00，若其余各数无误，不应超过 2.00。两边相差 3.00 万元');
    expect(shown).toContain(
      '  −  1.00  公开07表 公务接待费 决算数\n  =  4.00  左边合计\n  >  1.00  公开05表 合计 合计\n',
    );
  });
});

describe('a batch', () => {
  it('ends with a line for each input', () => {
    const shown = page([outcomeOf(BROKEN), FAILED, outcomeOf({ ...CLEAN, path: 'b.txt' })]);
    expect(shown).toMatch(/文件 +单位 +年度 +错误 +警告 +提示\n/u);
    expect(shown).toMatch(/reports\/a\.txt +某某局 +2024 +1 +0 +0\n/u);
    expect(shown).toMatch(/none\.txt +（没有读成）\n/u);
    expect(shown).toMatch(/\n1 处错误（核对了 2 份报告，另有 1 份没有读成）。\n$/u);
  });

  it('in which nothing could be read leaves the word to standard error', () => {
    expect(page([FAILED])).toBe('');
  });
});

describe('a hostile document', () => {
  const evil = '\u001b[2J\u202e\u0007坏\u009b31m';

  it('cannot reach the terminal', () => {
    const sketch = {
      path: evil,
      unit: evil,
      tables: {
        '03': { title: evil, printedNumber: evil, rows: { 205: { name: evil, cells: ['1.00'] } } },
        '05': {
          title: evil,
          rows: { 合计: ['9.00', '1.00', `1${evil}`], 205: { name: '教育', cells: ['9.00', '1.00', ''] } },
        },
        '08': { status: 'empty' as const, title: evil },
      },
    };
    for (const language of ['zh', 'en'] as const) {
      for (const verbose of [false, true]) {
        const shown = page([outcomeOf(sketch), outcomeOf(sketch)], { language, verbose });
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(shown).toContain('坏');
      }
    }
  });
});
