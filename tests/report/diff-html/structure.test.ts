import { describe, expect, it } from 'vitest';
import { pageAssets } from '../../../scripts/page.ts';
import { kindOf } from '../../../src/diff/index.ts';
import assets from '../../../src/report/diff/html/assets.json' with { type: 'json' };
import {
  attribute,
  elementsOf,
  hasClass,
  named,
  textOf,
  there,
  within,
  type TreeElement,
} from '../../support/html.ts';
import { describePage } from '../../support/page.ts';
import { fixtureYears, diffPage } from './pages.ts';

const years = await fixtureYears();
const page = diffPage(years);
const elements = elementsOf(page);
const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
const tagged = (name: string): TreeElement[] => elements.filter(({ tagName }) => tagName === name);
const text = (element: TreeElement): string => textOf(element).replace(/\s+/gu, ' ').trim();
const rowWith = (id: string): TreeElement =>
  there(tagged('tr').find((row) => within(row).some((cell) => attribute(cell, 'id') === id)));

describePage('page of two years', page);

describe('page of two years', () => {
  it('has every figure that moved in its table, with both years, change and share', () => {
    const moved = years.diff.compared.filter(
      ({ table, movement }) => table !== null && movement.new !== null && kindOf(movement) !== 'level',
    );
    expect(moved.length).toBeGreaterThan(100);
    for (const { key, movement } of moved) {
      const row = within(rowWith(key)).filter(({ tagName }) => tagName === 'td');
      const here = row.findIndex((cell) => attribute(cell, 'id') === key);
      const [was, is, change] = row.slice(here - 1, here + 2).map(text);
      expect([key, is]).toEqual([key, movement.is.toFixed(movement.decimals)]);
      expect(was).toBe(movement.old === null ? '' : movement.was.toFixed(movement.decimals));
      expect(change).toContain(movement.change.toFixed(movement.decimals));
      expect(change).toContain(movement.percent === null ? '—' : `${movement.percent.toFixed(2)}%`);
      expect(change).toMatch(movement.change.isNegative() ? /↓ ?(?:减少|没有了)/u : /↑ ?(?:增加|新增)/u);
    }
  });

  it('tells in words what became of the unit', () => {
    const verdict = text(named(elements, 'verdict'));
    expect(verdict).toContain('本年支出合计 4171.73 万元，比 2023 年度减少 815.55 万元（-16.35%）。');
    expect(verdict).toContain('机关运行经费 70.30 万元，比 2023 年度增加 5.76 万元（+8.92%）。');
    expect(verdict).toContain('两年对不上或要说明的 4 处。');
  });

  it.each([
    ['public', '机关运行经费 64.54 70.30 ↑增加 +5.76 +8.92%'],
    ['totals', '基本支出 253.58 221.60 ↓减少 -31.98 -12.61%'],
    ['movers', '2159999 其他资源勘探工业信息等支出 1121.73 !变动大 ↓没有了 -1121.73 -100.00%'],
    ['classes', '211 节能环保支出 50.30 3.43 !变动大 ↓减少 -46.87 -93.18%'],
  ])('has in %s the line %s', (id, line) => {
    const rows = within(named(elements, id)).filter(({ tagName }) => tagName === 'tr');
    const lines = rows.map((row) =>
      within(row)
        .filter(({ tagName }) => /^t[hd]$/u.test(tagName))
        .map(text)
        .join(' ')
        .replace(/\s+/gu, ' '),
    );
    expect(lines).toContain(line);
  });

  it('marks rows that are new and that are gone', () => {
    expect(text(rowWith('03/2150101/本年支出合计'))).toContain('＋ 新增的行');
    const gone = tagged('tr').filter((row) => hasClass(row, 'removed'));
    expect(gone.map(text).join('\n')).toContain('2150517 产业发展 － 没有了的行');
  });

  it('folds rows that did not move, and says how many', () => {
    const table = within(named(elements, 't01'));
    const level = table.filter((row) => row.tagName === 'tr' && hasClass(row, 'level'));
    const label = there(table.find(({ tagName }) => tagName === 'label'));
    expect(text(label)).toBe(`显示没有变动的 ${level.length} 行`);
    expect(attribute(label, 'for')).toBe('all-01');
    expect(byId.has('all-01')).toBe(true);
  });

  it('has the findings in a list, and their numbers in the words and rows they are about', () => {
    const findings = years.checked.result.findings.filter(({ verdict }) => verdict !== 'rounding');
    expect(findings).toHaveLength(4);
    const links = findings.map(({ fingerprint }) => `#finding-${fingerprint}`);
    const numbersIn = (part: TreeElement): (string | null)[] =>
      within(part)
        .filter((element) => hasClass(element, 'at'))
        .map((badge) => attribute(badge, 'href'));
    expect(numbersIn(named(elements, 'narrative'))).toEqual(links);
    expect(numbersIn(rowWith('05/2111001/合计'))).toEqual([links[0]]);
    expect(numbersIn(rowWith('07/公务接待费/决算数'))).toEqual([links[3]]);
    expect(numbersIn(rowWith('05/21110/合计'))).toEqual([]);
  });

  it('has charts with a title, a description and a table of the same numbers', () => {
    const charts = tagged('svg');
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      const [title, description] = ['aria-labelledby', 'aria-describedby'].map((name) =>
        text(there(byId.get(attribute(chart, name)))),
      );
      expect(title).not.toBe('');
      expect(description).toContain('同样的数在图后面的表里');
    }
  });
});

describe('script and style sheet', () => {
  it('are those that were bundled last', async () => {
    expect(`${JSON.stringify(assets, null, 2)}\n`).toBe(await pageAssets('src/report/diff/html'));
  });
});
