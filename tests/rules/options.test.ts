import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { UsageError } from '../../src/errors.ts';
import type { Report } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { optionReader, type Option, type Settings } from '../../src/rules/option.ts';
import { sketchForm } from '../support/annex.ts';
import { narrated } from '../support/narrative.ts';
import { sketchReport } from '../support/report.ts';
import { thrownBy } from '../support/thrown.ts';

/** How many findings one rule has with these settings. */
function findings(id: string, report: Report, settings: Settings): number {
  const rules = RULES.filter((rule) => rule.id === id).map((rule) => ({ ...rule, settings }));
  return check(report, rules).findings.length;
}

const amounts = { '205': ['1.0', '1.00'], '206': ['2.00', '2.00'], 合计: ['3.00', '3.00'] };
const TRIMMED = sketchReport({ tables: { '05': { columns: ['合计', '基本支出'], rows: amounts } } });
const EMPTY = sketchReport({ tables: { '07': { status: 'empty' }, '08': { status: 'empty' } } });
const FORM = sketchReport({
  annex: [sketchForm({ indicators: { 数量: '1个 1个 110 110' } })],
});
const CONTENTS = sketchReport({
  contents: ['收入支出决算总表', '国有资本经营预算财政拨款支出决算表'].map((title) => ({
    title,
    page: null,
    at: EMPTY.tables['01'].parts.at,
  })),
  tables: { '01': {} },
});

describe('a setting changes what a rule finds', () => {
  it.each<[id: string, report: Report, settings: Settings, before: number, after: number]>([
    ['structure/table-missing', EMPTY, { tables: ['01', '02', '07', '08'] }, 7, 2],
    ['structure/table-missing', EMPTY, { tables: [] }, 7, 0],
    ['structure/contents-titles', CONTENTS, { tables: ['01'] }, 0, 1],
    ['structure/empty-without-note', EMPTY, { explain: ['08'] }, 2, 1],
    ['structure/trimmed-decimals', TRIMMED, { keptForEachTrimmed: 6 }, 1, 0],
    ['annex/weights', FORM, { fullMarks: 110 }, 1, 0],
    ['narrative/ratings', narrated('绩效自评平均得分为105分。'), { fullScore: 120 }, 1, 0],
    ['words/year', narrated('2022年度收入支出总计12.00万元。'), { staleFor: 2 }, 1, 0],
    ['words/template-residue', narrated('按（市局）口径填。'), { also: ['（市局）口径'] }, 0, 1],
  ])('%s', (id, report, settings, before, after) => {
    expect([findings(id, report, {}), findings(id, report, settings)]).toEqual([before, after]);
  });
});

const OPTIONS = RULES.flatMap(({ id, options = [] }) => options.map((option) => ({ id, option })));

describe.each(OPTIONS.map((each) => [`${each.id} ${each.option.name}`, each.option] as const))(
  '%s',
  (_, option) => {
    it('accepts what it usually is, and nothing of another kind', () => {
      expect(option.accepts(option.usual)).toBe(true);
      expect([null, 'x', -1, 0.5, [''], [{}], {}].filter(option.accepts)).toEqual([]);
    });

    it('is told in both languages', () => {
      expect(option.words.zh).toMatch(/\p{Script=Han}/u);
      expect(option.words.en).toMatch(/[a-z]/u);
    });
  },
);

it('a program that sets an option to what it does not take is told so', () => {
  const option: Option<number> = {
    name: 'most',
    words: { zh: '最多', en: 'most' },
    form: { kind: 'count', least: 1 },
    usual: 1,
    accepts: (value): value is number => value === 1,
  };
  const error = thrownBy(() => optionReader('words/year', { most: 'x' })(option));
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toHaveProperty('words.zh', '规则 words/year 的选项 most 不能是 "x"');
});
