import { UNREVIEWED } from '../../src/review/review.ts';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { TABLE_IDS, type Report } from '../../src/model/index.ts';
import { parsedModelSchema, type ParsedModel } from '../../src/model/parsed.ts';
import { parse } from '../../src/parse.ts';
import { readNarrative } from '../../src/recognise/narrative/index.ts';
import type { Outcome, ReportOptions } from '../../src/report/index.ts';
import { json } from '../../src/report/json/index.ts';
import { checkReportSchema, type CheckReport } from '../../src/report/json/schema.ts';
import { speaker, type Language } from '../../src/report/language.ts';
import { messageOf } from '../../src/report/message.ts';
import { parsedModel } from '../../src/report/parsed.ts';
import { terminal } from '../../src/report/terminal/index.ts';
import { displayWidth } from '../../src/report/terminal/width.ts';
import { RULES } from '../../src/rules/index.ts';
import { NARRATIVE } from '../../src/rules/narrative/index.ts';
import { sketchForm } from '../support/annex.ts';
import { narrated } from '../support/narrative.ts';
import { sketchReport, type ReportSketch } from '../support/report.ts';
import { textOf, toldClaim } from '../support/told.ts';
import { options } from './checked.ts';

/** The published example, and a reason that gives a figure nothing is made of. */
const EXAMPLE = [
  '九、其他重要事项说明',
  '（一）机关运行经费',
  '2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.91%。主要原因是新增3人。',
].join('\n');

/** A share whose part and whole the tables print. */
const SHARE = '二、收入决算情况说明\n财政拨款收入占本年收入合计的96.00%。';
const INCOME: ReportSketch = {
  tables: {
    '01': { rows: { 本年收入合计: ['905.00'] } },
    '02': { rows: { 合计: ['905.00', '900.00', '', '', '', '', '5.00'] } },
  },
};

function outcome(text: string, sketch: ReportSketch = {}): Outcome {
  return {
    kind: 'checked',
    path: 'a.txt',
    result: check(narrated(text, sketch), NARRATIVE),
    review: UNREVIEWED,
  };
}

function page(each: Outcome, changes: Partial<ReportOptions> = {}): string {
  return terminal.render([each], options({ rules: NARRATIVE, ...changes }));
}

function findingsOf(each: Outcome): CheckReport['documents'][number]['findings'] {
  const rendered: unknown = JSON.parse(json.render([each], options({ rules: NARRATIVE })));
  return checkReportSchema.parse(rendered).documents[0]?.findings ?? [];
}

describe('a ratio that does not hold', () => {
  function messages(text: string, language: Language, sketch: ReportSketch = {}): string[] {
    const report = narrated(text, sketch);
    return check(report, NARRATIVE).findings.map((finding) =>
      messageOf(finding, { report, rules: NARRATIVE, say: speaker(language) }),
    );
  }

  it('is told with what it is of, both values and the difference in points', () => {
    expect(messages(EXAMPLE, 'zh')).toEqual([
      '情况说明九（一）“机关运行经费”增减率（第 3 行）为 8.91，按“增减率等于增减额除以上年数”应为 8.92，' +
        '少 0.01 个百分点，四舍五入解释不了。',
    ]);
    expect(messages(EXAMPLE, 'en')).toEqual([
      'Narrative 九（一）, “机关运行经费”, 增减率 (line 3) is 8.91 and by “A rate of change is the change over last ' +
        'year’s figure” should be 8.92: 0.01 percentage points too little, more than rounding explains.',
    ]);
  });

  it('is at the percentage, where no other relation speaks against the amounts', () => {
    const [finding] = findingsOf(outcome(EXAMPLE));
    expect(finding?.at).toMatchObject({
      key: 'narrative/九（一）/3',
      section: '九（一）',
      row: '机关运行经费',
      column: '增减率',
      line: 3,
      quote: '2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.91%。',
    });
  });

  it('shows what is printed, and what it ought to be', () => {
    expect(page(outcome(EXAMPLE))).toContain('印的是 8.91，应为 8.92，少 0.01 个百分点，四舍五入解释不了。');
    expect(page(outcome(EXAMPLE), { language: 'en' })).toContain('Printed: 8.91; it should be 8.92');
  });

  it('is written out as a quotient, with the room that rounding leaves', () => {
    const shown = page(outcome(EXAMPLE));
    const lines = shown.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' '));
    const start = lines.findIndex((line) => line.startsWith('8.91 '));
    expect(lines.slice(start, start + 7)).toEqual([
      '8.91 九（一） 机关运行经费 增减率 第 3 行',
      '≠ 5.76 九（一） 机关运行经费 增减额 第 3 行',
      '÷ ( 70.30 九（一） 机关运行经费 金额 第 3 行',
      '− 5.76 九（一） 机关运行经费 增减额 第 3 行',
      ') × 100',
      '= 8.92 右边算得',
      '考虑四舍五入，右边应在 8.915569 到 8.933829 之间。',
    ]);
    expect(page(outcome(EXAMPLE), { language: 'en' })).toContain(
      'Allowing for rounding, the right side lies between 8.915569 and 8.933829.',
    );
  });

  it('of amounts in two units names the one that is not that of the whole', () => {
    const text =
      '示例局2024年度收入支出总计1.25亿元。与2023年度相比，收入支出总计减少2,500.00万元，下降17.67%。';
    const shown = page(outcome(text)).replaceAll(/ {2,}/gu, ' ');
    expect(shown).toMatch(/2500\.00 万元/u);
    expect(shown).toMatch(/÷ \( 1\.25 一 收入支出总计 金额/u);
  });

  it('has left, part and whole as evidence, and bounds of a fineness that says something', () => {
    const [finding] = findingsOf(outcome(EXAMPLE));
    expect(finding).toMatchObject({
      rule: 'narrative/change-rates',
      severity: 'error',
      verdict: 'mismatch',
      expected: '8.92',
      actual: '8.91',
      difference: '-0.01',
      unit: '%',
      bounds: ['8.915569', '8.933829'],
    });
    expect(finding?.evidence.map(({ weight, side, label, value }) => [weight, side, label, value])).toEqual([
      ['1', 'left', '九（一） 机关运行经费 增减率', '8.91'],
      ['1', 'right', '九（一） 机关运行经费 增减额', '5.76'],
      ['1', 'right', '九（一） 机关运行经费 金额', '70.30'],
      ['-1', 'right', '九（一） 机关运行经费 增减额', '5.76'],
    ]);
  });

  it('takes its operands from the tables, and says which', () => {
    const [finding] = findingsOf(outcome(SHARE, INCOME));
    expect(finding?.evidence.map(({ label, value }) => [label, value])).toEqual([
      ['二 财政拨款收入 占比', '96.00'],
      ['公开02表 合计 财政拨款收入', '900.00'],
      ['公开01表 本年收入合计', '905.00'],
    ]);
    expect(finding).toMatchObject({ expected: '99.45', bounds: ['99.446412', '99.448616'] });
  });

  it.each([40, 60, 100])('fits a screen of %i columns', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const shown = page(outcome(EXAMPLE), { width, language, verbose: true });
      expect(shown.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  it('has a fingerprint of keys, not of lines', () => {
    const [finding] = findingsOf(outcome(EXAMPLE));
    const [moved] = findingsOf(outcome(EXAMPLE.replace('2024年度机关', '\n2024年度机关')));
    expect(moved?.at.line).toBe(4);
    expect(moved?.fingerprint).toBe(finding?.fingerprint);
  });
});

describe('sentences that were not understood', () => {
  it('are told with --verbose, in either language, and not without', () => {
    expect(page(outcome(EXAMPLE))).not.toContain('没有读懂');
    expect(page(outcome(EXAMPLE), { verbose: true })).toContain(
      '情况说明中没有读懂的句子（1 句，其中的数字没有核对）\n  · 主要原因是新增3人。（第 3 行）\n',
    );
    expect(page(outcome(EXAMPLE), { verbose: true, language: 'en' })).toContain(
      'Sentences of the narrative that were not understood (1; their figures were not checked)\n' +
        '  · 主要原因是新增3人。 (line 3)\n',
    );
  });

  it('leave their figures untied', () => {
    expect(page(outcome(EXAMPLE), { verbose: true })).toContain('· 没有规则涉及：narrative/九（一）/4 3\n');
  });

  it('are not spoken of where there are none', () => {
    expect(page(outcome(SHARE, INCOME), { verbose: true })).not.toContain('没有读懂');
  });

  it('cannot reach the terminal', () => {
    const shown = page(outcome('主要\u001b[2J原因\u202e是新增3人。'), { verbose: true });
    expect(shown).toContain('没有读懂的句子');
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('the list of tables', () => {
  it('ends with the narrative, its sections, its figures and what was found in it', () => {
    const { narrative } = narrated(EXAMPLE);
    const shown = page(outcome(EXAMPLE));
    expect(shown).toMatch(new RegExp(`情况说明 +已读 +${narrative.length} 节 +3/4 +1\n`, 'u'));
    expect(page(outcome(EXAMPLE), { language: 'en' })).toMatch(
      /the narrative +read +\d sections +3\/4 +1\n/u,
    );
  });

  it('leaves out what a report does not have', () => {
    const shown = page({
      kind: 'checked',
      path: 'a.txt',
      result: check(narrated('无。'), NARRATIVE),
      review: UNREVIEWED,
    });
    expect(shown).not.toMatch(/情况说明 +已读/u);
    expect(shown).not.toMatch(/附件 +已读/u);
  });

  it('ends with the annex, where there is one', () => {
    const form = sketchForm({
      funds: { 年度资金总额: '10.00 10.00 10.00 10 100% 10', 当年财政拨款: '10.00 10.00 10.00 - 100% -' },
      indicators: { 补助户数: '≥5家 5 90 90' },
      total: '100',
    });
    const shown = page(outcome(EXAMPLE, { annex: [form] }));
    expect(shown).toMatch(/情况说明 +已读 .*\n +附件 +已读 +1 张 +\d+\/\d+\n/u);
    const findings = findingsOf(outcome(EXAMPLE, { annex: [form] }));
    expect(findings.map(({ rule }) => rule)).toEqual(['narrative/change-rates']);
  });

  it('has the narrative and the annex in JSON, too', () => {
    const rendered: unknown = JSON.parse(json.render([outcome(EXAMPLE)], options({ rules: NARRATIVE })));
    const [document] = checkReportSchema.parse(rendered).documents;
    expect(document?.tables.map(({ id }) => id)).toEqual([...TABLE_IDS]);
    expect(document?.relations).toMatchObject({ mismatch: 1 });
  });
});

describe('the narrative in the JSON model', () => {
  const MANY = [
    '第三部分 2024年度单位决算情况说明',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出年初预算为90.00万元，支出决算为80.00万元，完成年初预算的88.89%。主要用于以下方面：教育支出（类）80.00万元，占100.00%；',
    '（一）2050202-小学教育80.00万元，较上年决算数增加0.00万元，与上年决算数持平。主要原因是新增3人。',
    '1、教育支出（类）普通教育（款）小学教育（项）。年初预算为90.00万元，支出决算为80.00万元。决算数小于预算数的主要原因：结余。',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '（一）人员经费8.00万元，主要包括：基本工资、退休费。',
    '八、政府性基金预算财政拨款支出决算情况说明',
    '本单位2024年度没有使用政府性基金预算拨款安排的支出。',
    '九、其他重要事项说明',
    '（三）国有资产占用使用情况',
    '本单位共有车辆2辆。',
  ].join('\n');
  const tables: ReportSketch['tables'] = { '05': { rows: { 合计: ['80.00', '8.00', '72.00'] } } };
  const report = sketchReport({ tables, narrative: readNarrative(textOf(MANY)) });

  const model = (of: Report): ParsedModel =>
    parsedModelSchema.parse(JSON.parse(JSON.stringify(parsedModel(of))));
  const read = (of: unknown): Promise<Report> =>
    parse(new TextEncoder().encode(JSON.stringify(of)), 'model.json');
  const claimsOf = ({ narrative }: Report): [string, string[]][] =>
    narrative.map(({ id, claims }) => [id, claims.map(toldClaim)]);

  it('is of its schema, and has every kind of claim', () => {
    expect(model(report)).toEqual(parsedModel(report));
    const kinds = new Set(report.narrative.flatMap(({ claims }) => claims.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual([
      'amount',
      'budget',
      'change',
      'comparison',
      'completion',
      'count',
      'list',
      'nil',
      'share',
    ]);
  });

  it('says of each claim what, in which words and with which figures', () => {
    const { narrative } = parsedModel(report);
    const claims = narrative.flatMap((section) => section.claims);
    const of = (kind: string): unknown[] =>
      claims
        .filter((claim) => claim.kind === kind)
        .map(({ topic, code, path, words, figures, names }) => ({
          topic,
          ...(code !== null && { code }),
          ...(path !== null && { path: path.join('/') }),
          said: Object.values(words).join(' '),
          ...Object.fromEntries(
            Object.entries(figures).map(([role, { value, unit }]) => [role, `${value ?? ''}${unit ?? ''}`]),
          ),
          ...(names.length > 0 && { names: names.join('、') }),
        }));
    const ITEM = { topic: '小学教育', path: '教育支出/普通教育/小学教育' };
    expect(of('change')).toMatchObject([
      {
        topic: '小学教育',
        code: '2050202',
        said: '上年 持平',
        current: '80.00万元',
        delta: '0.00万元',
      },
    ]);
    expect(of('completion')).toMatchObject([
      {
        topic: '一般公共预算财政拨款支出',
        said: '年初预算',
        actual: '80.00万元',
        budget: '90.00万元',
        percent: '88.89%',
      },
    ]);
    expect(of('comparison')).toMatchObject([
      { ...ITEM, said: '预算 小于', actual: '80.00万元', budget: '90.00万元' },
    ]);
    expect(of('share')).toMatchObject([
      {
        topic: '教育支出',
        said: '一般公共预算财政拨款支出',
        part: '80.00万元',
        whole: '80.00万元',
        percent: '100.00%',
      },
    ]);
    expect(of('list')).toMatchObject([{ topic: '人员经费', names: '基本工资、退休费' }]);
    expect(of('nil')).toMatchObject([{ topic: '政府性基金预算财政拨款支出' }]);
    expect(of('count')).toMatchObject([{ topic: '车辆', value: '2辆' }]);
    expect(narrative.flatMap(({ unread }) => unread)).toEqual(['主要原因是新增3人。']);
  });

  it('alone is text enough: a model without text reads back with the same claims', async () => {
    const written = parsedModel(report);
    expect(written.text).toEqual([]);
    const again = await read(written);
    expect(claimsOf(again)).toEqual(claimsOf(report));
    expect(check(again, RULES).counts).toEqual(check(report, RULES).counts);
    const keys = (of: Report): string[] =>
      of.narrative.flatMap(({ figures }) => figures.map(({ key, printed }) => `${key} ${printed ?? ''}`));
    expect(keys(again)).toEqual(keys(report));
  });

  it('stands where its section stands, where nothing finer is told', async () => {
    const again = await read(parsedModel(report));
    const section = again.narrative.find(({ id }) => id === '九（三）');
    expect(section?.figures.map(({ at }) => at.line)).toEqual([11]);
  });

  it('needs no more than a number and the words of each section', async () => {
    const sections = [
      { section: '九', text: '九、其他重要事项说明' },
      {
        section: '九（一）',
        text: '（一）机关运行经费\n2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.91%。',
      },
    ];
    const least = {
      schemaVersion: 1,
      tables: { '05': { columns: ['合计'], rows: [{ key: '合计', values: { 合计: '80.00' } }] } },
      narrative: sections,
    };
    const again = await read(least);
    expect(claimsOf(again).at(-1)).toEqual([
      '九（一）',
      ['amount 机关运行经费 70.30', 'change 机关运行经费 70.30 上年 增加 5.76 增加 8.91%'],
    ]);
    const broken = check(again, RULES).findings.filter(({ rule }) => rule === 'narrative/change-rates');
    expect(broken).toHaveLength(1);
  });

  it('goes by the text, where there is one, and not by claims that were written beside it', async () => {
    const written = parsedModel(report);
    const narrative = written.narrative.map((section) => ({ ...section, claims: [], unread: [] }));
    expect(claimsOf(await read({ ...written, narrative }))).toEqual(claimsOf(report));
  });
});
