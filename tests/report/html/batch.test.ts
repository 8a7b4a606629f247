import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { Outcome } from '../../../src/report/index.ts';
import { review } from '../../../src/review/review.ts';
import { attribute, elementsOf, hasClass, named, textOf, there, within } from '../../support/html.ts';
import { fixture, pageOf } from './pages.ts';

const FAILED: Outcome = {
  kind: 'failed',
  error: new InputError('not-found', '没有.txt', { zh: '找不到这个文件', en: 'no such file' }),
};
const [slip, clean] = [await fixture('slip.txt'), await fixture('fujian.txt')];

describe('page of several reports', () => {
  const elements = elementsOf(pageOf([slip, FAILED, clean]));

  it('has an index that leads to each, with what was found in it', () => {
    const rows = within(named(elements, 'index')).filter(({ tagName }) => tagName === 'tr');
    expect(
      rows.map((row) =>
        within(row)
          .filter(({ tagName }) => /^t[hd]$/u.test(tagName))
          .map(textOf),
      ),
    ).toEqual([
      ['单位', '年度', '文件', '错误', '警告', '提示', '已勾稽', '数字'],
      ['示例区工业和信息化局（本级）', '2024', 'slip.txt', '1', '0', '0', '774', '774'],
      ['示例区工业和信息化局（本级）', '2024', 'fujian.txt', '0', '0', '0', '774', '774'],
    ]);
    const links = rows.flatMap((row) => within(row).flatMap((each) => attribute(each, 'href') ?? []));
    expect(links.map((link) => named(elements, link.slice(1)).tagName)).toEqual(['h2', 'h2']);
  });

  it('tells which files could not be read, and why', () => {
    expect(textOf(named(elements, 'failures'))).toContain('没有.txt：找不到这个文件。');
  });

  it('tells the figures of one report from those of another', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toContain('05/合计/合计');
    expect(ids).toContain('05/合计/合计~2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what all of it comes to', () => {
    const header = elements.find((element) => hasClass(element, 'page'));
    expect(textOf(there(header))).toContain('1 处错误（核对了 2 份报告，另有 1 份没有读成）。');
  });
});

describe('findings that were accepted', () => {
  const ignore = { rule: '*', reason: '上级已批复' };
  const reviewed = review(slip.result, {
    entries: [],
    ignores: [ignore],
    today: '2026-01-31',
  });
  const elements = elementsOf(pageOf([{ ...slip, review: reviewed }]));

  it('stand apart, folded, with their reasons, and count for nothing', () => {
    expect(elements.filter((element) => hasClass(element, 'finding'))).toEqual([]);
    const fold = there(elements.find((element) => hasClass(element, 'accepted')));
    expect([fold.tagName, attribute(fold, 'open')]).toEqual(['details', null]);
    expect(textOf(fold)).toContain(`理由：${ignore.reason}`);
    expect(
      elements.some(
        (element) => attribute(element, 'id') === `finding-${slip.result.findings[0]?.fingerprint}`,
      ),
    ).toBe(true);
    expect(textOf(named(elements, 'r1-verdict'))).toContain('没有发现问题');
  });
});

describe('page without any report', () => {
  it('is whole all the same', () => {
    const elements = elementsOf(pageOf([FAILED], { language: 'en' }));
    expect(textOf(named(elements, 'failures'))).toContain('no such file.');
    expect(attribute(there(elements.find(({ tagName }) => tagName === 'html')), 'lang')).toBe('en');
  });
});
