import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse.ts';
import { clean } from '../../../src/report/clean.ts';
import {
  attribute,
  elementsOf,
  hasClass,
  named,
  textOf,
  within,
  type TreeElement,
} from '../../support/html.ts';
import { describePage } from '../../support/page.ts';
import { sketchReport } from '../../support/report.ts';
import { ATTACK } from '../html/hostile.ts';
import { yearsSaying } from '../diff-html/hostile.ts';
import { historyPage, yearsOf } from './pages.ts';

const read = (name: string): Promise<Report> =>
  parse(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)), name);
const fixtures = await Promise.all(['fujian-2023.txt', 'fujian.txt'].map(read));
const page = historyPage(fixtures, ['05/2150517/合计']);
const elements = elementsOf(page);
const text = (element: TreeElement): string => textOf(element).replace(/\s+/gu, ' ').trim();
const rowsOf = (id: string): string[] =>
  within(named(elements, id))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      within(row)
        .filter(({ tagName }) => /^t[hd]$/u.test(tagName))
        .map(text)
        .join(' '),
    );

describePage('page of several years', page);

describe('page of several years', () => {
  it('has in each block the figures line by line, the years side by side', () => {
    expect(rowsOf('totals').slice(0, 2)).toEqual([
      '项目 2023 2024 增减 %',
      '收入总计 4987.28 4171.73 -815.55 -16.35%',
    ]);
    expect(rowsOf('public').at(-1)).toBe('机关运行经费 64.54 70.30 +5.76 +8.92%');
    expect(rowsOf('asked').at(-1)).toBe('2150517 产业发展 · 合计 39.70 未印 -39.70 -100.00%');
  });

  it('tells reports of one year apart, and what each is set against', async () => {
    const three = await Promise.all(['fujian-2023.txt', 'fujian.txt', 'fujian.txt'].map(read));
    const verdict = text(named(elementsOf(historyPage(three, [])), 'verdict'));
    expect(verdict).toContain('2024 年度与 2023 年度对不上或要说明的 4 处。');
    expect(verdict).toContain('2024 年度（第 2 份）与 2023 年度对不上或要说明的 4 处。');
  });

  it('has what each year says of the one before, and the words that is about', () => {
    expect(text(named(elements, 'verdict'))).toContain('2024 年度与 2023 年度对不上或要说明的 4 处。');
    expect(elements.filter((element) => hasClass(element, 'finding'))).toHaveLength(4);
    const passages = within(named(elements, 'y1-narrative')).filter((element) => hasClass(element, 'said'));
    expect(passages.map(text).join('\n')).toContain('2111001-能源节约利用3.43万元');
    expect(passages.length).toBeLessThan(fixtures[1]?.narrative.length ?? 0);
  });

  it('says so where nothing is wrong, and what there is to know of the years', () => {
    const years = yearsOf({ '205': ['1.00', '2.00'] }, [2022, 2024]);
    const verdict = text(named(elementsOf(historyPage(years.slice(0, 1))), 'verdict'));
    expect(verdict).toContain('✓ 前后两年之间没有发现问题。');
    expect(text(named(elementsOf(historyPage(years)), 'verdict'))).toContain('缺 2023 年度的报告');
  });

  it('prints the tables that findings are in, and no others', () => {
    const year = (number: number, rows: Record<string, string[]>): Report =>
      sketchReport({ year: number, tables: { '01': { rows }, '05': { rows: { '205': ['1.00'] } } } });
    const [old, current] = [
      year(2023, { 年末结转和结余: ['8.00'] }),
      year(2024, { 年初结转和结余: ['7.00'] }),
    ];
    const ids = elementsOf(historyPage([old, current])).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toContain('01/年初结转和结余/决算数');
    expect(ids.filter((id) => /^y\d+-t\d\d$/u.test(id))).toEqual(['y1-t01']);
  });
});

describe.each(['zh', 'en'] as const)('page of several hostile years in %s', (language) => {
  const { diff } = yearsSaying(ATTACK, `${ATTACK}${'长'.repeat(10_000)}`);
  const hostile = historyPage([diff.old, diff.new], ['*'], { language, verbose: true });
  const shown = elementsOf(hostile);

  it('has no element of the documents, and leads nowhere but to its own parts', () => {
    const { diff: tame } = yearsSaying('甲', '乙');
    const harmless = elementsOf(historyPage([tame.old, tame.new], ['*'], { language, verbose: true }));
    const known = new Set(harmless.map(({ tagName }) => tagName));
    expect(shown.map(({ tagName }) => tagName).filter((name) => !known.has(name))).toEqual([]);
    const links = shown.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  });

  it('has neither controls nor marks that turn text around, and says all the same what they say', () => {
    expect(hostile.match(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu)).toBeNull();
    const captions = shown.filter(({ tagName }) => tagName === 'figcaption').map(textOf);
    expect(captions.join('\n')).toContain(clean(ATTACK));
  });
});
