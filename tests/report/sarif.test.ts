import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../src/report/index.ts';
import type { Outcome } from '../../src/report/index.ts';
import { sarif } from '../../src/report/sarif/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { VERSION } from '../../src/report/version.ts';
import { readSarif, type SarifRead } from '../support/formats/sarif.ts';
import { ALL, CLEAN, options } from './checked.ts';
import { FAILED, MIXED, entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

function run(outcomes: readonly Outcome[], changes: Partial<ReportOptions> = {}): SarifRead {
  return readSarif(sarif.render(outcomes, options(changes)));
}

type Result = SarifRead['results'][number];

function resultOf({ results }: SarifRead, rule: string): Result {
  const found = results.find(({ ruleId }) => ruleId === rule);
  if (found === undefined) throw new Error(`no result of ${rule}`);
  return found;
}

describe('the tool', () => {
  it('names itself and every rule that was run', () => {
    const { driver } = run([outcome(CLEAN)]).tool;
    expect(driver).toMatchObject({ name: 'juesuan', version: VERSION });
    expect(driver.rules.map(({ id }) => id)).toEqual(ALL.map(({ id }) => id));
    expect(driver.rules[0]).toMatchObject({
      id: 'within-table/across',
      name: 'WithinTableAcross',
      shortDescription: { text: '合计等于基本支出加项目支出。' },
      fullDescription: { text: '合计必须等于各项之和。' },
      help: { markdown: expect.stringContaining('`05/行/合计 = 05/行/基本支出 + 05/行/项目支出`') },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['within-table', 'table-05'] },
    });
  });

  it.each(['zh', 'en'] as const)(
    'has every rule of the catalogue within the limits of GitHub, in %s',
    (language) => {
      const { driver } = run([outcome(CLEAN)], { rules: RULES, language }).tool;
      expect(driver.rules).toHaveLength(RULES.length);
      expect(new Set(driver.rules.map(({ name }) => name)).size).toBe(RULES.length);
    },
  );
});

describe('a result', () => {
  const read = run([outcome(MIXED, { line: 316 })]);
  const result = resultOf(read, 'within-table/across');

  it('has its rule, level, place and words', () => {
    expect(result).toMatchObject({
      ruleIndex: 0,
      level: 'error',
      message: {
        text: expect.stringMatching(
          /^公开05表.*“合计”行“基本支出”栏（第 316 行）：印的是 121.69，应为 121.60。/u,
        ),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'reports/a.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 316 },
          },
          logicalLocations: [{ fullyQualifiedName: '05/合计/基本支出' }],
        },
      ],
      properties: {
        key: '05/合计/基本支出',
        expected: '221.69',
        actual: '221.60',
        difference: '-0.09',
        unit: '万元',
        verdict: 'mismatch',
        suggestion: { value: '121.60' },
        consequences: [expect.stringContaining('按“基本支出等于人员经费加公用经费”应为 121.60')],
      },
    });
    expect(resultOf(read, 'naming/code')).toMatchObject({ level: 'warning' });
    expect(resultOf(read, 'structure/empty')).toMatchObject({ level: 'note' });
  });

  it('shows its evidence', () => {
    expect(result.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      '公开05表 合计 合计 221.60',
      '公开05表 合计 基本支出 121.69',
      '公开05表 合计 项目支出 100.00',
    ]);
  });

  it('of a page or a workbook stands at the first line and tells the rest in words', () => {
    const paged = resultOf(run([outcome(MIXED, { page: 5 })]), 'within-table/across');
    expect(paged.locations[0].physicalLocation.region.startLine).toBe(1);
    expect(paged.message.text).toContain('（第 5 页）');
    expect(paged.properties).toMatchObject({ page: 5 });
    const celled = resultOf(run([outcome(MIXED, { sheet: '表五', cell: 'B4' })]), 'within-table/across');
    expect(celled.locations[0].physicalLocation.region.startLine).toBe(1);
    expect(celled.message.text).toContain('工作表“表五”B4 单元格');
    expect(celled.properties).toMatchObject({ sheet: '表五', cell: 'B4' });
  });

  it.each([
    ['/accounts/a b.txt', { uri: 'a%20b.txt', uriBaseId: '%SRCROOT%' }],
    ['../a.txt', { uri: '../a.txt' }],
    ['/srv/a.txt', { uri: 'file:///srv/a.txt' }],
    ['-', { uri: '-', uriBaseId: '%SRCROOT%' }],
  ])('in %s has the URI of it', (path, location) => {
    const { results } = run([outcome({ ...MIXED, path })]);
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  it('stands in the file of several that it is of, and in a zip file as a whole', () => {
    const uriOf = (path: string, file: string): string | undefined =>
      run([outcome({ ...MIXED, path }, { file, line: 7 })]).results[0]?.locations[0].physicalLocation
        .artifactLocation.uri;
    expect(uriOf('a/说明.docx', 'a/附表.htm')).toBe('a/%E9%99%84%E8%A1%A8.htm');
    expect(uriOf('a.zip', '附表.txt')).toBe('a.zip');
    expect(uriOf('a.docx', 'b.zip/附表.txt')).toBe('b.zip');
  });

  it('has a fingerprint of its own', () => {
    const { results } = run([outcome(MIXED), outcome({ ...MIXED, path: 'b.txt' })]);
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(results.length);
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}:1$/u);
    expect(hashes.at(-1)).toMatch(/^[0-9a-f]{16}:2$/u);
  });
});

describe('what was accepted before', () => {
  const one = outcome(MIXED);
  const across = findingOf(one, 'within-table/across');
  const gone = entryOf(across, one, { fingerprint: '0000000000000000' });

  it.each([
    ['new', [gone], 'new'],
    ['changed', [entryOf(across, one, { said: '1' })], 'updated'],
    ['expired', [entryOf(across, one, { expires: '2026-01-01' })], 'unchanged'],
  ])('%s is a result like any other', (_, entries, baselineState) => {
    const result = resultOf(run([reviewed(one, { entries })]), across.rule);
    expect(result).toMatchObject({ baselineState });
    expect(result.suppressions).toBeUndefined();
  });

  it('is left out, as GitHub would raise an alert for it, and told with --verbose', () => {
    const accepted = reviewed(one, { entries: [entryOf(across, one), gone] });
    const states = (verbose: boolean): (string | undefined)[] =>
      run([accepted], { verbose }).results.flatMap(({ ruleId, baselineState }) =>
        ruleId === across.rule ? [baselineState] : [],
      );
    expect(states(false)).toEqual([]);
    expect(states(true)).toEqual([undefined, 'unchanged', 'absent']);
    const { results } = run([accepted], { verbose: true });
    expect(results.find(({ suppressions }) => suppressions)?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: '已核实（张三，2026-01-01）' },
    ]);
  });

  it('or is ignored is suppressed for its reason', () => {
    const ignored = reviewed(one, { ignores: [{ rule: 'structure/*', reason: '不报空表' }] });
    expect(resultOf(run([ignored], { verbose: true }), 'structure/empty').suppressions).toMatchObject([
      { justification: '不报空表' },
    ]);
  });

  it('and is gone from two files of one unit is told once', () => {
    const two = ['a.txt', 'b.txt'].map((path) => reviewed({ ...one, path }, { entries: [gone] }));
    const { results } = run(two, { verbose: true });
    expect(results.filter(({ baselineState }) => baselineState === 'absent')).toHaveLength(1);
  });
});

describe('an input that failed', () => {
  it('is told by the run, which was not successful', () => {
    const { invocations, results } = run([FAILED]);
    expect(results).toEqual([]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: expect.stringContaining('找不到这个文件') },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'none.txt' } } }],
          },
        ],
      },
    ]);
    expect(run([outcome(CLEAN)]).invocations[0].executionSuccessful).toBe(true);
  });
});

describe('words that are signs to viewers', () => {
  it('are mere words', () => {
    const sign = '[点我](https://example.org){0}';
    const { results } = run([outcome({ tables: { '08': { status: 'empty', title: sign } } })]);
    expect(results[0]?.message.text).toContain('[点我]\u{2060}(https://example.org){{0}}');
  });
});
