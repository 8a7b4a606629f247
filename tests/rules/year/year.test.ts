import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import type { Finding, Report } from '../../../src/model/index.ts';
import priorReport from '../../../src/rules/narrative/prior-report.ts';
import changeRates from '../../../src/rules/year/change-rates.ts';
import { YEAR } from '../../../src/rules/year/index.ts';
import openingBalances from '../../../src/rules/year/opening-balances.ts';
import reasons, { LARGE_CHANGE } from '../../../src/rules/year/reasons.ts';
import sameAccounts from '../../../src/rules/year/same-accounts.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchReport, type ReportSketch } from '../../support/report.ts';

const GENERAL = '三、一般公共预算财政拨款支出决算情况说明\n';

const spent = (rows: Readonly<Record<string, string>>): ReportSketch['tables'] => ({
  '01': { rows: { 本年支出合计: ['100.00'] } },
  '05': {
    rows: Object.fromEntries(Object.entries(rows).map(([key, amount]) => [key, [amount, '', amount]])),
  },
});

const lastYear = (rows: Readonly<Record<string, string>>, more: ReportSketch = {}): Report =>
  sketchReport({ year: 2023, tables: spent(rows) ?? {}, ...more });

const messages = (findings: readonly Finding[]): unknown[] =>
  findings.map((each) => (each.kind === 'observation' ? each.observation.message : each.verdict));

it('says nothing of one report alone', () => {
  const report = narrated(`${GENERAL}（一）2050201-学前教育5.00万元，比上年增加4.00万元。`);
  expect(check(report, YEAR).findings).toEqual([]);
});

describe('year/same-accounts', () => {
  it.each<[string, ReportSketch, string[]]>([
    ['the year before', {}, []],
    ['the same year', { year: 2024 }, ['sameYear']],
    ['two years before', { year: 2022 }, ['apart']],
    ['a later year', { year: 2025 }, ['apart']],
    ['no year at all', { year: null }, []],
    ['another unit', { unit: '另一局' }, ['unit']],
    ['the unit with its extent in its name', { unit: '某某局（本级）' }, ['unit']],
    ['no unit at all', { unit: null }, []],
    ['a department', { level: '部门' }, ['extent']],
  ])('knows %s', (_, sketch, told) => {
    const { findings } = check(sketchReport({}), [sameAccounts], sketchReport({ year: 2023, ...sketch }));
    expect(messages(findings)).toEqual(told);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('takes brackets of either width for the same', () => {
    const [one, other] = [
      sketchReport({ unit: '某局（本级）' }),
      sketchReport({ unit: '某局(本级)', year: 2023 }),
    ];
    expect(check(one, [sameAccounts], other).findings).toEqual([]);
  });
});

describe('what sentences say of last year', () => {
  it.each<[string, ReportSketch]>([
    ['is not held against another year', { year: 2022 }],
    ['is not held against accounts of another extent', { level: '部门' }],
  ])('%s', (_, sketch) => {
    const report = narrated(`${GENERAL}（一）2050201-学前教育50.00万元，比上年增加5.00万元。`);
    const prior = lastYear({ '2050201': '1.00' }, sketch);
    expect(check(report, [priorReport, openingBalances, changeRates, reasons], prior).evaluations).toEqual(
      [],
    );
  });

  it.each([
    ['exactly level', '与上年持平', ['notLevel']],
    ['about level, which tells no figure', '与上年基本持平', []],
  ])('is %s', (_, words, verdicts) => {
    const report = narrated(`${GENERAL}（一）2050201-学前教育50.00万元，${words}。`);
    expect(messages(check(report, [priorReport], lastYear({ '2050201': '49.00' })).findings)).toEqual(
      verdicts,
    );
  });

  it('goes by where the money was, if the code is new and an old one has gone with that very amount', () => {
    const report = narrated(`${GENERAL}（一）2159904-技术改造支出50.00万元，比上年增加10.30万元。`, {
      tables: spent({ '2159904': '50.00' }) ?? {},
    });
    const { counts } = check(report, [priorReport], lastYear({ '2150517': '39.70', '2150599': '8.00' }));
    expect(counts).toMatchObject({ holds: 1, mismatch: 0 });
    const other = check(report, [priorReport], lastYear({ '2150517': '39.90' }));
    expect(other.counts).toMatchObject({ holds: 0, mismatch: 1 });
  });

  it('is not held against a table that prints no codes of that level', () => {
    const report = narrated(`${GENERAL}（一）2050201-学前教育50.00万元，比上年增加5.00万元。`);
    expect(check(report, [priorReport], lastYear({ '205': '45.00', '20502': '45.00' })).evaluations).toEqual(
      [],
    );
  });

  it('is held against last year’s narrative, where no table prints it', () => {
    const operating = (words: string, year: number): Report =>
      narrated(`九、其他重要事项说明\n（一）机关运行经费\n${words}`, { year });
    const report = operating('机关运行经费支出70.30万元，比上年增加5.76万元，增长8.92%。', 2024);
    const fits = check(report, [priorReport], operating('机关运行经费支出64.54万元。', 2023));
    expect(fits.counts).toMatchObject({ holds: 1, mismatch: 0 });
    const [finding] = check(report, [priorReport], operating('机关运行经费支出66.54万元。', 2023)).findings;
    expect([finding?.severity, finding?.verdict, finding?.at.section]).toEqual([
      'warning',
      'mismatch',
      '九（一）',
    ]);
  });
});

describe('year/opening-balances', () => {
  const balances = (opening: string, closing: string): ReportSketch['tables'] => ({
    '01': { rows: { 年初结转和结余: [opening], 年末结转和结余: [closing] } },
    '04': {
      rows: {
        年初结转和结余: [opening],
        '年初结转和结余（一般公共预算财政拨款）': [opening],
        '年初结转和结余（政府性基金预算财政拨款）': ['0.00'],
        '年初结转和结余（国有资本经营预算财政拨款）': ['0.00'],
        年末结转和结余: ['', closing, closing, '0.00', '0.00'],
      },
    },
    '08': { rows: { 合计: ['0.00', '', '', '', '', '0.00'] } },
  });
  const report = sketchReport({ tables: balances('8.95', '0.00') ?? {} });

  it('ties what is carried over in 01, and in 04 fund by fund', () => {
    const prior = sketchReport({ year: 2023, tables: balances('3.00', '8.95') ?? {} });
    expect(check(report, [openingBalances], prior).counts).toMatchObject({ holds: 4, mismatch: 0 });
  });

  it('ties the total of 04, and 08, where 04 does not tell the funds', () => {
    const without = (tables: ReportSketch['tables'] = {}): ReportSketch => ({
      tables: {
        ...tables,
        '04': { rows: { 年初结转和结余: ['8.95'], 年末结转和结余: ['', '8.95', null, null, null] } },
      },
    });
    const [one, other] = [balances('8.95', '8.95'), balances('8.95', '8.95')].map(without);
    const { counts } = check(
      sketchReport(one ?? {}),
      [openingBalances],
      sketchReport({ year: 2023, ...other }),
    );
    expect(counts).toMatchObject({ holds: 3, mismatch: 0 });
  });

  it('points at this year’s figure where it is another', () => {
    const prior = sketchReport({ year: 2023, tables: balances('3.00', '9.85') ?? {} });
    const { findings } = check(report, [openingBalances], prior);
    expect(findings.every(({ severity, at }) => severity === 'warning' && at.column !== null)).toBe(true);
    expect(new Set(findings.map(({ at }) => at.table))).toEqual(new Set(['01', '04']));
  });
});

describe('year/change-rates', () => {
  it.each([
    ['增长', '25.00', 'holds'],
    ['增长', '24.00', 'mismatch'],
    ['下降', '25.00', 'mismatch'],
  ])('of a rate alone: %s %s%% %s', (word, percent, verdict) => {
    const report = narrated(`${GENERAL}（一）2050201-学前教育50.00万元，比上年${word}${percent}%。`);
    const { evaluations } = check(report, [changeRates], lastYear({ '2050201': '40.00' }));
    expect(evaluations.map((each) => each.verdict)).toEqual([verdict]);
  });
});

describe('year/reasons', () => {
  const found = (sentence: string, before = '4.00', least = LARGE_CHANGE.usual): unknown[] => {
    const report = narrated(GENERAL + sentence, { tables: spent({ '2050201': '8.00' }) ?? {} });
    const set = { ...reasons, settings: { [LARGE_CHANGE.name]: least } };
    return check(report, [set], lastYear({ '2050201': before })).findings.map((each) => [
      each.severity,
      each.kind === 'observation' && each.observation.data['change'],
    ]);
  };
  const DOUBLED = '（一）2050201-学前教育8.00万元，比上年增加4.00万元，增长100.00%';

  it.each([
    ['none', `${DOUBLED}。`, [['info', '+100.00%']]],
    ['one behind the change', `${DOUBLED}，主要原因是新建一所幼儿园。`, []],
    ['one in another sentence', `${DOUBLED}。这是由于新建一所幼儿园。`, []],
    ['one before the change', '（一）2050201-学前教育8.00万元，因新建幼儿园，比上年增加4.00万元。', []],
    ['one in the next paragraph', `${DOUBLED}。\n变动的原因是新建一所幼儿园。`, []],
    [
      'that of the next item',
      `${DOUBLED}。\n2.2050202-小学教育1.00万元，主要原因是扩招。`,
      [['info', '+100.00%']],
    ],
  ])('sees %s', (_, sentence, told) => {
    expect(found(sentence)).toEqual(told);
  });

  it('asks from the threshold on, and not for what is little of the whole', () => {
    const sentence = '（一）2050201-学前教育8.00万元，比上年增加2.00万元。';
    expect(found(sentence, '6.00')).toEqual([['info', '+33.33%']]);
    expect(found(sentence, '6.00', 40)).toEqual([]);
    expect(found('（一）2050201-学前教育8.00万元，比上年增加0.99万元。', '7.01', 1)).toEqual([]);
  });

  it('asks for what was nil before', () => {
    expect(found('（一）2050201-学前教育8.00万元，比上年增加8.00万元。', '0.00')).toEqual([
      ['info', undefined],
    ]);
  });

  it('asks for the public expenses however little they are', () => {
    const report = narrated(
      '七、“三公”经费支出决算情况说明\n（三）公务接待费\n公务接待费支出0.13万元，比上年减少0.10万元，下降43.48%。',
      {
        tables: {
          '01': { rows: { 本年支出合计: ['1000.00'] } },
          '07': { rows: { 公务接待费: ['', '0.13'] } },
        },
      },
    );
    const prior = sketchReport({ year: 2023, tables: { '07': { rows: { 公务接待费: ['', '0.23'] } } } });
    const [finding] = check(report, [reasons], prior).findings;
    expect(finding?.kind === 'observation' && finding.observation.data).toEqual({
      topic: '公务接待费',
      old: '0.23 万元',
      new: '0.13 万元',
      change: '-43.48%',
    });
  });
});
