import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { NOWHERE, locate, type Report } from '../../src/model/index.ts';
import { parsedModelSchema, type ParsedModel } from '../../src/model/parsed.ts';
import { parse } from '../../src/parse.ts';
import { parsedModel } from '../../src/report/parsed.ts';
import { RULES } from '../../src/rules/index.ts';
import { sketchReport } from '../support/report.ts';

const REPORT = sketchReport({
  unit: '某某局',
  contents: [{ title: '收入决算表', at: locate({ line: 3 }) }],
  years: [{ text: '2024', at: locate({ line: 1 }) }],
  text: [{ kind: 'text', text: '第一部分 概况', at: { ...NOWHERE, line: 2 } }],
  tables: {
    '02': {
      columns: ['本年收入合计', '财政拨款收入'],
      rows: {
        合计: ['650.00', null],
        208: { name: '社会保障和就业支出', cells: ['650.00', '-'] },
        20801: { name: '人力资源', cells: ['6元', 'x1'] },
        2080101: ['', '0'],
      },
      repeated: [{ key: '208', name: '重复', cells: ['1.00', '1.00'] }],
      namelessRows: [locate({ table: '02', line: 9 })],
      ordinals: { values: ['1', '2'], at: locate({ table: '02', line: 5 }) },
      notes: [{ kind: 'text', text: '注：无', at: { ...NOWHERE, page: 2 } }],
      at: locate({ table: '02', line: 4 }),
    },
    '08': { status: 'empty', rows: { 合计: ['', '', '', '', '', ''] } },
  },
});

const model = (report: Report): ParsedModel =>
  parsedModelSchema.parse(JSON.parse(JSON.stringify(parsedModel(report))));

describe('JSON model', () => {
  it('has the tables the report has, their values as printed', () => {
    const { tables } = parsedModel(REPORT);
    expect(Object.keys(tables)).toEqual(['02', '08']);
    const rows = tables['02']?.rows.map(({ key, code, name, level, values }) => [
      key,
      code,
      name,
      level,
      values,
    ]);
    expect(rows).toEqual([
      ['208', '208', '社会保障和就业支出', '类', { 本年收入合计: '650.00', 财政拨款收入: '-' }],
      ['20801', '20801', '人力资源', '款', { 本年收入合计: '6元', 财政拨款收入: 'x1' }],
      ['2080101', '2080101', '2080101', '项', { 本年收入合计: '', 财政拨款收入: '0' }],
      ['合计', null, '合计', null, { 本年收入合计: '650.00', 财政拨款收入: null }],
    ]);
  });

  it('is of its schema, and needs only what the contract names', () => {
    expect(model(REPORT)).toEqual(parsedModel(REPORT));
    const least = {
      schemaVersion: 1,
      tables: { '05': { columns: ['合计'], rows: [{ key: '合计', values: {} }] } },
    };
    expect(parsedModelSchema.safeParse(least).success).toBe(true);
  });

  it.each(['fujian.txt', 'shanghai.txt', 'tails.txt'])(
    'of %s reads back as the same report',
    async (name) => {
      const bytes = await readFile(new URL(`../../fixtures/${name}`, import.meta.url));
      const report = await parse(bytes, name);
      const text = JSON.stringify(parsedModel(report));
      const again = await parse(new TextEncoder().encode(text), 'model.json');
      expect(JSON.stringify(parsedModel(again))).toBe(text);
      expect(check(again, RULES).counts).toEqual(check(report, RULES).counts);
    },
  );

  it('gives a named line no code of its own', async () => {
    const bytes = await readFile(new URL('../../fixtures/fujian.txt', import.meta.url));
    const { tables } = parsedModel(await parse(bytes, 'fujian.txt'));
    const line = tables['01']?.rows.find(({ key }) => key === '社会保障和就业支出');
    expect(line).toMatchObject({ code: null, classCode: '208', level: null });
  });
});
