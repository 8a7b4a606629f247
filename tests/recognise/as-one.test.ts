import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Source } from '../../src/extract/source.ts';
import { TABLE_IDS, type Report } from '../../src/model/index.ts';
import { parseAll } from '../../src/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { figuresByKey } from '../support/recognised.ts';
import { SITES, publish } from '../support/sites.ts';

const REPORT = readFileSync(new URL('../../fixtures/fujian.txt', import.meta.url), 'utf8');
const BODY = REPORT.indexOf('第一部分\n\n2024年度单位决算表');
const NARRATIVE = REPORT.indexOf('第二部分\n\n2024年度单位决算情况说明');
const ANNEX = REPORT.indexOf('第三部分\n\n附件');
const TABLES = REPORT.slice(BODY, NARRATIVE);
/** What is published beside a workbook: it has its table of contents, and sends the reader there. */
const WORDS = `${REPORT.slice(0, BODY)}第一部分\n\n2024年度单位决算表\n\n详见附表。\n\n${REPORT.slice(NARRATIVE)}`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, text: string): Source => ({ bytes: bytesOf(text), path, password: null });

const whole = file('全文.txt', REPORT);
const words = file('说明.txt', WORDS);
const tables = file('附表.txt', TABLES);
const workbook = file('附表.xls', publish(TABLES, SITES['WORD'] ?? expect.fail()));
const forms = file('附件.txt', REPORT.slice(ANNEX));

/** What a report comes to, wherever it stands. */
function gist(report: Report): unknown {
  const { findings, counts } = check(report, RULES, null);
  const repeated = TABLE_IDS.map((id) => report.tables[id].repeatedRows.length);
  const { unit, year, level, annex, narrative } = report;
  const figures = figuresByKey(report);
  return {
    unit,
    year,
    level,
    counts,
    figures,
    rules: findings.map(({ rule }) => rule).toSorted(),
    forms: annex.length,
    sections: narrative.length,
    repeated,
  };
}

describe('several files that are one report', () => {
  it.each([
    ['the text and the tables', [words, tables]],
    ['the tables and the text', [tables, words]],
    ['the text and a page of tables', [words, workbook]],
    ['all, and the tables once more', [whole, workbook]],
    ['the tables, and all once more', [workbook, whole]],
    ['all, and the forms once more', [whole, forms]],
    ['all of it twice', [whole, file('again.txt', REPORT)]],
    ['one alone', [whole]],
  ] as const)('come to the same as one: %s', async (_, files) => {
    const [first] = files;
    const report = await parseAll(files);
    expect(report.path).toBe(first.path);
    expect(gist(report)).toEqual(gist(await parseAll([whole])));
  });

  it('may be a zip file', async () => {
    const bytes = zipSync({ '附表.xls': workbook.bytes, '说明.txt': words.bytes });
    const report = await parseAll([{ bytes, path: '决算.zip', password: null }]);
    expect(report.path).toBe('决算.zip');
    expect(gist(report)).toEqual(gist(await parseAll([whole])));
  });

  it('count as they were read first where they differ', async () => {
    const other = file('附表.txt', TABLES.replaceAll('4171.73', '4171.75'));
    const { tables: read } = await parseAll([whole, other]);
    expect(figuresByKey(await parseAll([whole, other]), '03')).toEqual(
      figuresByKey(await parseAll([whole]), '03'),
    );
    expect(read['03'].parts.at.file).toBe('全文.txt');
    const { tables: inTurn } = await parseAll([other, whole]);
    expect(inTurn['03'].row('合计')?.figure('本年支出合计')).toMatchObject({
      printed: '4171.75',
      at: { file: '附表.txt' },
    });
  });

  it.each<[name: string, altered: string, by: string, notices: readonly object[]]>([
    ['has the same', '', '', []],
    ['has fewer noughts', '\t650.00', '\t650', []],
    ['has another amount', '\t3.43\t3.43', '\t3.44\t3.43', [{ kind: 'repeated', text: '02' }]],
    ['has words that differ', '节能环保支出', '节能支出', []],
    [
      'has an amount that is nil',
      '\t3.43\t0.00\t3.43',
      '\t3.43\t0.00\t-',
      [{ kind: 'repeated', text: '03' }],
    ],
    [
      'lacks a code',
      '\n211\t\t\t节能环保支出\t3.43\t3.43',
      '\n甲\t\t\t节能环保支出\t3.43\t3.43',
      [{ kind: 'repeated', text: '02' }],
    ],
    [
      'has a code more',
      '\n211\t\t\t节能环保支出',
      '\n210\t\t\t卫生健康支出\t1.00\t1.00\t0.00\t0.00\t0.00\t0.00\t0.00\n211\t\t\t节能环保支出',
      [{ kind: 'repeated', text: '02' }],
    ],
  ])('are noticed where a table of a later one %s', async (_, altered, by, notices) => {
    expect(TABLES).toContain(altered);
    const again = file('附表.txt', TABLES.replace(altered, by));
    const { notices: told } = await parseAll([whole, again]);
    expect(told).toMatchObject(notices.map((notice) => ({ ...notice, at: { file: '附表.txt' } })));
    expect(told).toHaveLength(notices.length);
  });

  it('each tell where something stands', async () => {
    const report = await parseAll([words, tables]);
    expect(report.tables['01'].parts.at.file).toBe('附表.txt');
    expect(new Set(report.narrative.map(({ at }) => at?.file))).toEqual(new Set(['说明.txt']));
  });

  it('are no models', async () => {
    const model = file('模型.json', '{}');
    await expect(parseAll([words, model])).rejects.toMatchObject({ code: 'unsupported', path: '模型.json' });
    await expect(parseAll([words, tables], 'json')).rejects.toMatchObject({
      code: 'unsupported',
      path: '说明.txt',
    });
  });
});
