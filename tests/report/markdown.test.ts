import { describe, expect, it } from 'vitest';
import { fit, type Block } from '../../src/report/markdown/fit.ts';
import { inline } from '../../src/report/markdown/inline.ts';
import { markdown } from '../../src/report/markdown/index.ts';
import { readMarkdown } from '../support/formats/markdown.ts';
import { CLEAN, SUSPECT, options } from './checked.ts';
import { FAILED, MIXED, entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

/** What a reader sees, without the joints that are not seen. */
function seen(page: string): string {
  return readMarkdown(page)
    .texts.join('')
    .replaceAll('\u{2060}', '')
    .replace(/\n{2,}/gu, '\n');
}

describe('a page', () => {
  it('tells the verdict, what was read, and the findings, the gravest first', () => {
    const page = markdown.render([outcome(MIXED, { line: 316 })], options());
    expect(page.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## ✖ 决算核对：1 处错误，1 处警告，1 处提示（核对了 1 份报告）。',
      '### 某某局 2024 年度',
      '#### ✖ 错误 公开05表《一般公共预算财政拨款支出决算表》“合计”行“基本支出”栏（第 316 行）：121.69 → 121.60（差 0.09 万元）',
      '#### ▲ 警告 公开05表《一般公共预算财政拨款支出决算表》“205”行（第 316 行）：教肓支出 → 教育支出',
      '#### • 提示 公开08表《政府性基金预算财政拨款收入支出决算表》（第 316 行）',
    ]);
    const text = seen(page);
    expect(text).toContain('文件 reports/a.txt · 共 5 条勾稽关系：1 条只差在四舍五入上，2 条不符，');
    expect(text).toContain('印的是 121.69，应为 121.60。');
    expect(text).toContain('→ 怎么办：核对各项，改正抄错的数。');
    expect(text).toContain('合计等于基本支出加项目支出：05/行/合计 = 05/行/基本支出 + 05/行/项目支出');
    expect(text).toContain('因此还有：');
  });

  it('is of such elements only', () => {
    const page = markdown.render([outcome(MIXED), FAILED, outcome(SUSPECT)], options());
    const ours = 'details|h2|h3|h4|li|p|summary|table|tbody|td|td align|th|th align|thead|tr|ul';
    expect(readMarkdown(page).elements.join('|')).toBe(ours);
  });

  it('of a report that ties is short', () => {
    const page = markdown.render([outcome(CLEAN)], options({ language: 'en' }));
    expect(page).toContain('## ✓ Final accounts: nothing found (1 report checked).');
    expect(page).not.toContain('####');
  });

  it('says what could not be read, and what was accepted and is told again', () => {
    const one = outcome(MIXED);
    const entries = [entryOf(findingOf(one, 'within-table/across'), one, { said: '1' })];
    const text = seen(markdown.render([FAILED, reviewed(one, { entries })], options()));
    expect(text).toContain('✖ ./none.txt：找不到这个文件。');
    expect(text).toContain('张三 于 2026-01-01 接受过这个问题，当时是“1”，现在变了');
  });
});

describe('a page that is too long', () => {
  const many = Array.from({ length: 200 }, (_, index) => outcome({ ...MIXED, path: `${index}.txt` }));

  it.each(['zh', 'en'] as const)(
    'keeps within a comment, tells errors first and how much is left out, in %s',
    (language) => {
      const page = markdown.render(many, options({ language }));
      expect(page.length).toBeLessThanOrEqual(65_536);
      expect(page.length).toBeGreaterThan(60_000);
      const told = page.match(/^#### ✖/gmu)?.length ?? 0;
      expect(page).not.toMatch(/^#### [▲•]/mu);
      const left = 200 - told;
      const rest = seen(page).trim().split('\n').at(-1);
      expect(rest).toContain(
        language === 'zh' ? `错误 ${left}，警告 200，提示 200` : `error ${left}, warning 200, note 200`,
      );
      expect(readMarkdown(page).elements).not.toContain('#text');
    },
  );

  it('leaves out whole blocks, the least important', () => {
    const block = (text: string, rank: number): Block => ({ text, rank, tells: null });
    const blocks = [block('aa', 0), block('bbbb', 2), block('cc', 1)];
    const texts = (room: number): string[] => fit(blocks, room, 1).shown.map(({ text }) => text);
    expect(texts(100)).toEqual(['aa', 'bbbb', 'cc']);
    expect(texts(6)).toEqual(['aa', 'cc']);
    expect(texts(5)).toEqual(['aa']);
    expect(fit(blocks, 5, 1).left).toHaveLength(2);
  });
});

describe('text in a page', () => {
  it.each([
    '**粗** _斜_ ~~删~~ `码`',
    '[点我](https://example.org) ![图](https://example.org/a.png)',
    '<https://example.org> <a href="x">y</a> <img src=x onerror=alert(1)> <!-- x',
    'https://example.org www.example.org someone@example.org',
    '@someone @org/team #12 org/repo#12 GH-12 gh-12',
    ':shipit: :+1:',
    '| a | b |',
    '# 一 ## 二',
    '- 一',
    '--- ===',
    '1. 一',
    '12) 二',
    '> 引',
    '&lt;b&gt; &#60;b&#62;',
    '[^1] [x]: y',
    '$x^2$',
    '\\*',
    '~~~',
    '+ 一',
  ])('is text and nothing else: %s', (text) => {
    const { elements, texts } = readMarkdown(`${inline(text)}\n\n| ${inline(text)} |\n| --- |\n`);
    expect(elements.filter((each) => !['p', 'table', 'thead', 'tr', 'th'].includes(each))).toEqual([]);
    const shown = texts.filter((each) => each.trim() !== '');
    expect(shown.map((each) => each.replaceAll('\u{2060}', ''))).toEqual([text, text]);
    for (const each of shown) expect(each).not.toMatch(/[@#:][\w/+-]|\bgh-|\bwww\./iu);
  });
});
