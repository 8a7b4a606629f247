import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/index.ts';
import type { Document } from '../../../src/model/index.ts';
import { pdfOf, ruledGrid, type PdfPage } from '../../support/pdf.ts';

const read = (...pages: PdfPage[]): Promise<Document> =>
  extractPdf({ bytes: pdfOf(pages), path: 'a.pdf', password: null });

/** Words as they are, rows with bars between their cells. */
const shown = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : block.rows.map((row) => row.map(({ text }) => text).join('|')),
  );

const ROWS = [
  ['项目', '决算数'],
  ['合计', '650.00'],
  ['基本支出', ''],
];

describe('ruled tables of a PDF', () => {
  it('are cells between their rules, with the words around them in their place', async () => {
    const { prints, rules } = ruledGrid(ROWS);
    const document = await read({
      rules,
      prints: [{ x: 20, y: 285, text: '支出决算表' }, ...prints, { x: 20, y: 190, text: '注：无' }],
    });
    expect(shown(document)).toEqual(['支出决算表', '项目|决算数', '合计|650.00', '基本支出|', '注：无']);
  });

  it('tell the page and the box of every cell and line', async () => {
    const document = await read(ruledGrid(ROWS), ruledGrid([['a', 'b']]));
    const [grid] = document.blocks;
    const cell = grid?.kind === 'grid' ? grid.rows[1]?.[1] : undefined;
    expect(cell).toMatchObject({ text: '650.00', at: { page: 1 } });
    const box = cell?.at.box;
    expect([box?.left, box?.top, box?.right, box?.bottom].map((side) => Math.round(side ?? 0))).toEqual([
      100, 40, 180, 60,
    ]);
  });

  it('have merged cells where no rule stands between', async () => {
    // Two columns below one header, and a first column over both rows.
    const rules = [
      [20, 280, 260, 280],
      [100, 260, 260, 260],
      [20, 240, 260, 240],
      [20, 280, 20, 240],
      [100, 280, 100, 240],
      [180, 260, 180, 240],
      [260, 280, 260, 240],
    ] as const;
    const prints = [
      { x: 22, y: 256, text: '项目' },
      { x: 102, y: 266, text: '本年支出' },
      { x: 102, y: 246, text: '小计' },
      { x: 182, y: 246, text: '基本支出' },
    ];
    expect(shown(await read({ rules, prints }))).toEqual(['项目|本年支出|', '|小计|基本支出']);
  });

  it.each([
    ['thin filled rectangles', (x: number, y: number, w: number, h: number) => `${x} ${y} ${w} ${h} re f`],
    ['stroked rectangles', (x: number, y: number, w: number, h: number) => `${x} ${y} ${w} ${h} re S`],
  ])('may be drawn with %s', async (_, rectangle) => {
    const isFilled = rectangle(0, 0, 1, 1).endsWith('f');
    const { prints } = ruledGrid(ROWS);
    const frames = isFilled
      ? [
          ...[280, 260, 240, 220].map((y) => rectangle(20, y, 160, 0.7)),
          ...[20, 100, 180].map((x) => rectangle(x, 220, 0.7, 60)),
        ]
      : [260, 240, 220].flatMap((y) => [20, 100].map((x) => rectangle(x, y, 80, 20)));
    expect(shown(await read({ prints, drawing: frames.join('\n') }))).toEqual([
      '项目|决算数',
      '合计|650.00',
      '基本支出|',
    ]);
  });

  it('may be drawn in dashes, or twice, and have no frame at the sides', async () => {
    const { prints, rules } = ruledGrid(ROWS);
    const dashes = rules
      .filter(([x1, , x2]) => x1 !== x2 || x1 === 100)
      .flatMap(([x1, y1, x2, y2]) => [
        [x1, y1, (x1 + x2) / 2, (y1 + y2) / 2] as const,
        [(x1 + x2) / 2 + (x1 === x2 ? 0 : 2), (y1 + y2) / 2, x2, y2] as const,
        [x1, y1 + 0.5, x2, y2 + 0.5] as const,
      ]);
    expect(shown(await read({ prints, rules: dashes }))).toEqual(['项目|决算数', '合计|650.00', '基本支出|']);
  });

  it('do not come from white rectangles, underlines or a frame around the page', async () => {
    const drawing = '1 1 1 rg 30 100 200 1 re f 30 90 1 60 re f 0 0 0 RG 5 5 390 290 re S';
    const document = await read({
      drawing,
      rules: [[20, 198, 60, 198]],
      prints: [{ x: 20, y: 200, text: '单位决算' }],
    });
    expect(shown(document)).toEqual(['单位决算']);
  });

  it('keep what runs over the side of its cell', async () => {
    const { prints, rules } = ruledGrid(ROWS);
    const long = '机关事业单位养老保险缴费';
    const document = await read({
      rules,
      prints: [
        ...prints.filter(({ text }) => !['合计', '650.00', '基本支出'].includes(text)),
        { x: 24, y: 246, text: long },
        { x: 75, y: 226, text: '1234567.00' },
      ],
    });
    expect(shown(document)).toEqual(['项目|决算数', `${long}|`, '|1234567.00']);
  });

  it('are parted where a figure ends at the side its neighbour begins at', async () => {
    const { rules } = ruledGrid(ROWS);
    const prints = [
      { x: 20, y: 246, text: '12345678' },
      { x: 100, y: 246, text: '90.00' },
    ];
    expect(shown(await read({ rules, prints }))).toContain('12345678|90.00');
  });

  it('may have no rules between their rows', async () => {
    const { prints, rules } = ruledGrid([
      ['编码', '合计', '基本支出'],
      ['208', '6.00', '1.00'],
      ['210', '2.00', '2.00'],
    ]);
    const inner = rules.filter(([, y1, , y2]) => y1 !== y2 || y1 !== 240);
    expect(shown(await read({ prints, rules: inner }))).toEqual([
      '编码|合计|基本支出',
      '208|6.00|1.00',
      '210|2.00|2.00',
    ]);
  });

  it('are read from drawings within drawings', async () => {
    const page = ruledGrid(ROWS);
    const moved = page.rules.map(([x1, y1, x2, y2]) => [x1 / 2, y1 / 2, x2 / 2, y2 / 2] as const);
    const drawing = `q 2 0 0 2 0 0 cm ${moved.map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S`).join(' ')} Q`;
    expect(shown(await read({ prints: page.prints, drawing }))).toHaveLength(3);
  });
});

describe('a table over several pages of a PDF', () => {
  const header = ruledGrid([['编码', '名称', '决算数']], { top: 100 });

  it('is one, in the columns of its header', async () => {
    const rest = ruledGrid([['208', '社会保障', '1.00']]);
    const document = await read(header, rest);
    expect(document.blocks).toHaveLength(1);
    expect(shown(document)).toEqual(['编码|名称|决算数', '208|社会保障|1.00']);
  });

  it('keeps its columns where a page has fewer rules', async () => {
    const wide = ruledGrid([['合计', '2.00']], { width: 120 });
    const rules = wide.rules.map(
      ([x1, y1, x2, y2]) => [x1 === 140 ? 180 : x1, y1, x2 === 140 ? 180 : x2, y2] as const,
    );
    const prints = wide.prints.map((print) => (print.text === '2.00' ? { ...print, x: 182 } : print));
    expect(shown(await read(header, { rules, prints }))).toEqual(['编码|名称|决算数', '合计||2.00']);
  });

  it('ends where words stand between', async () => {
    const rest = ruledGrid([['208', '社会保障', '1.00']], { top: 240 });
    const document = await read(header, {
      ...rest,
      prints: [{ x: 20, y: 280, text: '收入决算表' }, ...rest.prints],
    });
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['grid', 'text', 'grid']);
  });

  it('has no part on a page where only blank cells are left over', async () => {
    const document = await read(header, ruledGrid([['', '', '']]));
    expect(shown(document)).toEqual(['编码|名称|决算数']);
  });
});

describe('tables without rules', () => {
  const columns = (y: number, ...texts: string[]) =>
    texts.map((text, index) => ({ x: [20, 80, 250, 330][index] ?? 0, y, text }));

  it('are read by the gaps between their columns', async () => {
    const prints = [
      { x: 20, y: 285, text: '支出决算表' },
      ...columns(260, '编码', '名称', '合计', '基本支出'),
      ...columns(240, '208', '社会保障', '6.00', '1.00'),
      ...columns(220, '210', '卫生健康', '2.00', '2.00'),
      { x: 20, y: 190, text: '注：本表反映本年度各项支出的情况，全部以万元为单位列示。' },
    ];
    expect(shown(await read({ prints }))).toEqual([
      '支出决算表',
      '编码|名称|合计|基本支出',
      '208|社会保障|6.00|1.00',
      '210|卫生健康|2.00|2.00',
      '注：本表反映本年度各项支出的情况，全部以万元为单位列示。',
    ]);
  });

  it('may have a name on two lines with its figures between, and blanks', async () => {
    const prints = [
      ...columns(260, '编码', '名称', '合计', '基本支出'),
      ...columns(240, '208', '社会保障', '6.00', '1.00'),
      { x: 80, y: 216, text: '机关事业单位' },
      ...columns(210, '20805', '', '3.00'),
      { x: 80, y: 204, text: '养老支出' },
      ...columns(180, '210', '卫生健康', '', '2.00'),
    ];
    const rows = shown(await read({ prints: prints.filter(({ text }) => text !== '') }));
    expect(rows[2]).toBe('20805|机关事业单位\n养老支出|3.00|');
    expect(rows[3]).toBe('210|卫生健康||2.00');
  });
});
