import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import type { Settings } from '../../../src/rules/option.ts';
import { WORDS } from '../../../src/rules/words/index.ts';
import { sketchForm } from '../../support/annex.ts';
import { overgrown } from '../../support/growth.ts';
import { narrated } from '../../support/narrative.ts';

/** A narrative that provokes every message of every rule. */
const PROVOKED = narrated(
  [
    '某某市审计局2022年度收入支出总计12.00万元。与2022年度相比，收入支出总计增加（减少）XX万元。',
    '某某市审计局2024年度支出总计12.00，与上年持平。不涉及的不列。',
    '某某市统计局2024年度财政拨款支出12.00万元（含项目支出，，占3.00。',
    '决算数大小于预算数，项目支出XX万元。',
    '截至2023年12月31日，增加-5.00万元。',
    '按要求对2024年度单位整体支出开展绩效自评。',
    '注：未开展单位整体支出绩效自评。',
    '九、其他重要事项的情况说明',
    '机关运行经费支出3.00万元，比上年增加3.00万元，增长100%。',
    '公用经费支出3.00万元，与上年持平，主要原因是人员变动，支出减少。',
    '公务接待费支出0.00万元，较上年增加0.00万元，与上年持平。',
    '政府采购支出总额0.00万元，其中：政府采购货物支出0.00万元，占政府采购支出总额的0.00%。',
    '公务用车购置费支出0.00万元，（与上年持平。',
    '此段按市局口径改写。',
  ].join('\n'),
  { annex: [sketchForm({ goal: '完成《计划所列任务' })] },
);
/** As rules are set in a config. */
const SETTINGS: Readonly<Record<string, Settings>> = { 'words/template-residue': { also: ['按市局口径'] } };
const FINDINGS = check(
  PROVOKED,
  WORDS.map((rule) => ({ ...rule, settings: SETTINGS[rule.id] ?? {} })),
).findings;

describe.each(WORDS.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('is one of the group, with words in both languages', () => {
    expect(rule.id).toMatch(/^words\/[a-z-]+$/u);
    expect(['text', 'logic']).toContain(rule.observes);
    for (const words of [rule.title, rule.basis, rule.why, rule.remedy]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/u);
    }
    expect(rule.why.zh + rule.remedy.zh).toMatch(/。.*。$/u);
  });

  it.each(Object.entries(rule.messages ?? {}))('fills every place of %s', (name, { zh, en }) => {
    expect(placesIn(zh)).toEqual(placesIn(en));
    const provoked = FINDINGS.flatMap((finding) =>
      finding.kind === 'observation' && finding.rule === rule.id && finding.observation.message === name
        ? [finding.observation]
        : [],
    );
    expect(provoked).not.toEqual([]);
    for (const { data } of provoked) {
      for (const place of placesIn(zh)) expect(data[place]).toMatch(/./u);
    }
  });
});

describe('a hostile narrative', () => {
  it.each([
    'X',
    '×',
    '增加（',
    '占的',
    '支出1',
    '1,111',
    '无的，',
    '整体支出',
    '（《“',
    '，，。',
    '与2023年度',
    '说明：应',
    '完成预算的',
    '某。\n',
    '未开展',
    '与上年持平，原因是支出',
    '持平原因',
  ])('of %s costs what its length does', (unit) => {
    const call = (text: string): unknown => check(narrated(text), WORDS);
    expect(overgrown(call, { unit }, 50_000)).toBeNull();
  });
});

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(?<place>\w+)\}/gu)].map(({ groups }) => groups?.['place'] ?? '').toSorted();
}
