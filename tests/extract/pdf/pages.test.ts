import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/index.ts';
import type { Document } from '../../../src/model/index.ts';
import { pdfOf, ruledGrid, type PdfPage } from '../../support/pdf.ts';

const read = (...pages: PdfPage[]): Promise<Document> =>
  extractPdf({ bytes: pdfOf(pages), path: 'a.pdf', password: null });

/** Paragraphs, their lines put together. */
const paragraphs = ({ blocks }: Document): string[] => {
  const found: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'grid') found.push(...block.rows.map((row) => row.map(({ text }) => text).join('|')));
    else if (block.paragraph === 'goes on') found.push(`${found.pop() ?? ''}${block.text}`);
    else found.push(block.text);
  }
  return found;
};

/** Lines one below the other, 20 points apart; each is as long as it has characters, ten points each. */
const lines = (...texts: readonly (readonly [x: number, text: string])[]): PdfPage => ({
  prints: texts.map(([x, text], index) => ({ x, y: 260 - 20 * index, text })),
});

const FULL = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十';

describe('the paragraphs of a PDF', () => {
  it.each([
    ['begin with an indent', lines([70, FULL.slice(2)], [50, '完。'], [70, '下一段。']), 2],
    ['begin where the line before is not full', lines([50, FULL], [50, '完。'], [50, '下一段。']), 2],
    ['go on where a number had no room', lines([50, FULL.slice(4)], [50, '2940.05万元']), 1],
    [
      'go on where a bracket and its stop had no room',
      lines([50, FULL.slice(3)], [50, '（项）。主要用于']),
      1,
    ],
    [
      'go on in a heading of two lines in the middle',
      lines([50, FULL], [50, '。'], [55, FULL.slice(1)], [190, '说明']),
      2,
    ],
    [
      'begin where the size changes',
      {
        prints: [
          { x: 50, y: 260, text: FULL.slice(6), size: 12 },
          { x: 50, y: 240, text: FULL },
        ],
      },
      2,
    ],
  ])('%s', async (_, page, count) => {
    expect(paragraphs(await read(page))).toHaveLength(count);
  });

  it('go on over a page', async () => {
    const document = await read(lines([70, FULL.slice(2)], [50, FULL]), lines([50, '完。']));
    expect(paragraphs(document)).toHaveLength(1);
  });

  it('are in the order of their baselines, whatever the height of their fonts', async () => {
    const document = await read({
      prints: [
        { x: 50, y: 200, text: '第二行' },
        { x: 50, y: 216, text: '第一行', size: 14 },
      ],
    });
    expect(paragraphs(document)).toEqual(['第一行', '第二行']);
  });
});

describe('what stands around the pages', () => {
  const page = (number: number): PdfPage => ({
    prints: [
      { x: 50, y: 285, text: '某某局决算公开' },
      { x: 70, y: 200, text: `正文${'一二三'.charAt(number - 1)}。` },
      { x: 190, y: 10, text: `- ${number} -` },
    ],
  });

  it('is left out: numbers of pages and running headers', async () => {
    expect(paragraphs(await read(page(1), page(2), page(3)))).toEqual(['正文一。', '正文二。', '正文三。']);
  });

  it('stays where it stands on one page alone, or inside', async () => {
    const document = await read({
      prints: [
        { x: 50, y: 285, text: '收入决算表' },
        { x: 50, y: 150, text: '2024' },
      ],
    });
    expect(paragraphs(document)).toEqual(['收入决算表', '2024']);
  });
});

describe('how a page is shown', () => {
  const grid = ruledGrid([
    ['项目', '决算数'],
    ['合计', '650.00'],
  ]);

  it('may be cut by a CropBox, whose corner is not the origin', async () => {
    const document = await read({
      ...grid,
      entries: '/CropBox [10 100 390 300]',
      prints: [...grid.prints, { x: 50, y: 50, text: '页外的字' }],
    });
    expect(paragraphs(document)).toEqual(['项目|决算数', '合计|650.00']);
    const [first] = document.blocks;
    const box = first?.kind === 'grid' ? first.rows[0]?.[0]?.at.box : null;
    expect(Math.round(box?.left ?? 0)).toBe(10);
    expect(Math.round(box?.top ?? 0)).toBe(20);
  });

  it.each([90, 180, 270])('may be turned by %i degrees', async (degrees) => {
    const matrix = { 90: '0 1 -1 0 300 0', 180: '-1 0 0 -1 400 300', 270: '0 -1 1 0 0 400' }[degrees] ?? '';
    const isUpright = degrees === 180;
    const rules = grid.rules.map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S`).join(' ');
    const words = grid.prints
      .map(({ x, y, text }) => {
        const codes = Array.from(text, (one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');
        return `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
      })
      .join(' ');
    const document = await read({
      width: isUpright ? 400 : 300,
      height: isUpright ? 300 : 400,
      entries: `/Rotate ${degrees}`,
      drawing: `q ${matrix} cm ${rules} ${words} Q`,
    });
    expect(paragraphs(document)).toEqual(['项目|决算数', '合计|650.00']);
  });

  it('may print glyphs twice to make them bold', async () => {
    const twice = grid.prints.flatMap((print) => [print, { ...print, x: print.x + 0.4 }]);
    expect(paragraphs(await read({ ...grid, prints: twice }))).toEqual(['项目|决算数', '合计|650.00']);
  });
});

describe('a row at the top of a page', () => {
  const HEADER = ['项目', '预算数', '决算数'];
  const cut = ['其中：当年财政', '45.00', '0.00'];
  const next = ['其他资金', '', ''];

  it.each([
    ['goes on with the one a page break cut', cut, [['拨款', '', ''], next], [`${cut[0]}拨款`, '其他资金']],
    [
      'goes on behind a header that is printed again',
      cut,
      [HEADER, ['拨款', '', ''], next],
      [`${cut[0]}拨款`, '项目', '其他资金'],
    ],
    [
      'is one of its own where the words above had room',
      ['当年财政', '', ''],
      [['拨款', '', '']],
      ['当年财政', '拨款'],
    ],
    ['is one of its own with figures', cut, [['拨款', '45.00', '']], [cut[0], '拨款']],
    ['is one of its own where it has words beside', cut, [['拨款', '不详', '']], [cut[0], '拨款']],
    ['is one of its own where it begins as one', cut, [['二、其他', '', '']], [cut[0], '二、其他']],
    [
      'is one of its own under words that run out of their cell',
      ['其中：当年财政拨款支出', '', ''],
      [next],
      ['其中：当年财政拨款支出', '其他资金'],
    ],
  ])('%s', async (_, last, below, names) => {
    const [grid] = (await read(ruledGrid([HEADER, last]), ruledGrid(below))).blocks;
    const found = grid?.kind === 'grid' ? grid.rows.map(([first]) => first?.text.replace('\n', '')) : [];
    expect(found).toEqual([HEADER[0], ...names]);
  });

  it('is put together over more than two pages', async () => {
    const [grid] = (
      await read(
        ruledGrid([HEADER, cut]),
        ruledGrid([['拨款以及上级拨', '', '']]),
        ruledGrid([['来的资金', '', ''], next]),
      )
    ).blocks;
    expect(grid?.kind === 'grid' && grid.rows.map(([first]) => first?.text)).toEqual([
      '项目',
      '其中：当年财政\n拨款以及上级拨\n来的资金',
      '其他资金',
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  const PICTURE = 'q 400 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q';

  it('is refused where every page is a picture, and told of where one is', async () => {
    await expect(read({ drawing: PICTURE }, { drawing: PICTURE })).rejects.toMatchObject({ code: 'no-text' });
    const document = await read(lines([50, '正文。']), { drawing: PICTURE });
    expect(document.notices).toMatchObject([{ kind: 'scanned', at: { page: 2 } }]);
  });

  it('has no words but those that are shown', async () => {
    const hidden = 'BT 3 Tr /F 10 Tf 1 0 0 1 50 150 Tm <626B63CF> Tj ET';
    const watermark = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 50 50 Tm <516C793A7A3F> Tj ET';
    const document = await read({
      prints: [{ x: 50, y: 200, text: '正文。' }],
      drawing: `${hidden} ${watermark}`,
    });
    expect(paragraphs(document)).toEqual(['正文。']);
  });

  it.each([
    ['cut short', pdfOf([lines([50, '正文。'])]).slice(0, 60)],
    ['nothing but its mark', Buffer.from('%PDF-1.7\n')],
    [
      'without pages',
      Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
    ],
  ])('is damaged: %s', async (_, bytes) => {
    const reading = extractPdf({ bytes, path: 'a.pdf', password: null });
    await expect(reading).rejects.toMatchObject({ code: 'damaged', path: 'a.pdf' });
  });

  const locked = readFileSync(new URL('locked.pdf', import.meta.url));

  it.each([
    [null, '--password'],
    ['wrong', '打不开'],
  ])('is encrypted: with password %s', async (password, words) => {
    const reading = extractPdf({ bytes: locked, path: 'a.pdf', password });
    await expect(reading).rejects.toMatchObject({ code: 'encrypted' });
    await expect(reading).rejects.toThrow(words);
  });

  it('opens with its password', async () => {
    const document = await extractPdf({ bytes: locked, path: 'a.pdf', password: 'juesuan' });
    expect(paragraphs(document)).toEqual(['正文。']);
  });
});
