import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { NOWHERE, TABLE_IDS, TABLES } from '../../../src/model/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { NAMING } from '../../../src/rules/naming/index.ts';
import { STRUCTURE } from '../../../src/rules/structure/index.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchReport } from '../../support/report.ts';
import { blocks, onLine } from './support.ts';

const RULES = [...NAMING, ...STRUCTURE];

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(?<place>\w+)\}/gu)].map(({ groups }) => groups?.['place'] ?? '').toSorted();
}

/** Reports that between them provoke every message of every rule. */
const PROVOKED = [
  sketchReport({
    tables: {
      '01': { rows: {}, printedMoneyUnit: null, unitName: '另一局' },
      '02': { rows: { '208': [null] }, ordinals: { values: ['1', '3'], at: onLine(1) } },
      '03': { rows: { '208': [null], '20801': [null] }, printedNumber: '公开30表' },
      '04': { status: 'unreadable' },
      '05': {
        rows: { '208': ['1.0.0'], '211': ['0.00', '0.00', '1.00'], 合计: ['1.00', '1.00', '1.5'] },
        printedNumber: '公开02表',
        repeated: [{ key: '208', name: '', cells: ['1.00'] }],
        namelessRows: [onLine(2)],
      },
      '08': { status: 'empty', notes: blocks('注：本表反映收支情况。') },
    },
    contents: ['二、收入决算明细表', '一、收入支出决算总表'].map((title) => ({ title, at: onLine(3) })),
    years: [{ text: '2023年度', at: onLine(4) }],
  }),
  sketchReport({
    year: 2018,
    tables: { '02': {} },
    contents: ['国有资本经营预算财政拨款支出决算表'].map((title) => ({ title, at: onLine(5) })),
  }),
  sketchReport({
    tables: {
      '03': {
        rows: {
          '205': ['1.00'],
          '20502': ['1.00'],
          '20801': ['1.00'],
          普通教育: ['1.00'],
          '2\uFFFD出': ['1.00'],
        },
      },
      '05': { rows: { '205': ['1.00'], '20805': ['1.00'], 普通教育: ['1.00'] } },
      '06': {
        rows: {
          '301': ['1.00'],
          '302': ['1.00'],
          '30281': { name: '办公费', cells: ['1.00'] },
          '303': ['1.00'],
        },
      },
    },
  }),
  narrated('一般公共预算拨款支出1.00万元。', {
    tables: { '05': { title: '一般公共预算财政拨款支出决算表' } },
  }),
  ...[{ line: 1 }, { page: 1 }, { cell: 'A1' }].map((at) => {
    const report = sketchReport({
      tables: { '05': { rows: { '208': ['1.00'] }, repeated: [{ key: '208', name: '', cells: [] }] } },
    });
    const [first] = report.tables['05'].rows;
    if (first) Object.assign(first, { at: { ...first.at, ...at } });
    return report;
  }),
];

/** A workbook, by what its cells hold, with everything a file may hide or show otherwise. */
const workbook = recognise({
  path: 'a.xlsx',
  blocks: [
    { kind: 'text', text: '支出决算表', at: NOWHERE },
    {
      kind: 'grid',
      rows: [
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['208', '社会保障和就业支出', '1.00', '1.00', '0.00'],
      ].map((texts, row) =>
        texts.map((text, column) => ({ text, at: inSheet(`${'ABCDE'.charAt(column)}${row + 1}`) })),
      ),
    },
  ],
  notices: [
    { kind: 'hidden', at: { ...NOWHERE, sheet: '底稿' }, text: '底稿' },
    { kind: 'hidden', at: inSheet('A7'), text: '7:9' },
    { kind: 'hidden', at: inSheet('F1'), text: 'F:H' },
    { kind: 'hidden', at: NOWHERE, text: '不显示的一段话' },
    { kind: 'redisplayed', at: inSheet('C2'), text: '-1' },
    { kind: 'redisplayed', at: inSheet('G2'), text: '-1' },
    { kind: 'uncalculated', at: inSheet('E2'), text: '=SUM(C2:D2)' },
    { kind: 'damaged', at: NOWHERE, text: '' },
    { kind: 'repeated', at: { ...NOWHERE, file: 'b.xls' }, text: '03' },
    { kind: 'scanned', at: { ...NOWHERE, page: 2 }, text: '' },
    { kind: 'revised', at: NOWHERE, text: '' },
  ],
});

function inSheet(cell: string) {
  return { ...NOWHERE, sheet: '表三', cell };
}

const FINDINGS = [...PROVOKED, workbook]
  .flatMap((report) => check(report, RULES).findings)
  .flatMap((finding) => (finding.kind === 'observation' ? [finding] : []));

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const messages = Object.entries(rule.messages ?? {});

  it('has a file name, words in both languages and an end to its sentences', () => {
    for (const words of [rule.title, rule.basis, rule.why, rule.remedy]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/u);
    }
    expect(rule.why.zh + rule.remedy.zh).toMatch(/。.+。$/u);
    expect(rule.title.zh).not.toMatch(/。$/u);
  });

  it('needs tables that there are', () => {
    for (const id of rule.needs) expect(TABLES).toHaveProperty(id);
    expect(new Set(rule.needs).size).toBe(rule.needs.length);
    expect(rule.needs.length).toBeLessThanOrEqual(TABLE_IDS.length);
  });

  it('has the same places in both languages of a message', () => {
    for (const [, { zh, en }] of messages) expect(placesIn(zh)).toEqual(placesIn(en));
  });

  it.each(messages.map(([name, words]) => ({ name, words })))(
    'fills every place of $name',
    ({ name, words }) => {
      const provoked = FINDINGS.filter(
        (finding) => finding.rule === rule.id && finding.observation.message === name,
      );
      expect(provoked).not.toEqual([]);
      for (const { observation } of provoked) {
        for (const place of placesIn(words.zh)) expect(observation.data[place]).toMatch(/./u);
      }
    },
  );
});

it('every observation uses a message of its rule', () => {
  for (const { rule, observation } of FINDINGS) {
    const declared = RULES.find(({ id }) => id === rule)?.messages ?? {};
    expect(Object.keys(declared)).toContain(observation.message);
  }
});

it('rules have distinct names, each in its group', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id } of NAMING) expect(id).toMatch(/^naming\/[a-z-]+$/u);
  for (const { id } of STRUCTURE) expect(id).toMatch(/^structure\/[a-z-]+$/u);
});
