import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/index.ts';
import templateResidue from '../../../src/rules/words/template-residue.ts';
import { sketchReport } from '../../support/report.ts';
import { faults, seen } from './support.ts';

describe('words/template-residue', () => {
  it.each([
    ['上海市XX局2024年度收入支出总计12.00万元。', 'XX'],
    ['本年收入合计XXX万元。', 'XXX'],
    ['项目支出××万元。', '××'],
    ['项目支出**万元。', '**'],
    ['绩效自评的2024年度项目XX个。', 'XX'],
    ['事业收入1.00万元，占ＸＸ%。', 'ＸＸ'],
    ['1、XX（类）XX（款）XX（项）。', 'XX'],
    ['主要原因：XXXXXXXX。', 'XXXXXXXX'],
    ['收入支出总计增加（减少）3.00万元。', '增加（减少）'],
    ['下降(增长)3.00%。', '下降(增长)'],
    ['决算数大于/小于预算数的主要原因：人员增加。', '大于/小于'],
    ['政府性基金预算财政拨款收入5.00万元，支出收入5.00万元。', '支出收入'],
    ['主要用于新购一辆车，列明公务用车购置数量。', '列明公务用车购置数量'],
    ['机关运行经费与上年持平。（如持平作持平表述）', '如持平作持平表述'],
    ['其他收入1.00万元……（不涉及的不列）。', '不涉及的不列'],
    [
      '无机关运行经费支出的部门，作下述说明：本部门2024年度无机关运行经费支出。',
      '无机关运行经费支出的部门，作下述说明',
    ],
    ['2024年度无此项支出。（若无此项支出，请删去本段）', '（若无此项支出，请删去本段）'],
    ['此处由单位填写增减原因。', '此处由单位填写'],
    ['请各单位根据实际情况说明原因。', '请各单位根据实际情况说明'],
  ])('%s', (text, words) => {
    expect(faults(templateResidue, text)).toEqual([words]);
  });

  it.each([
    '本年收入合计12.00万元，其中：财政拨款收入12.00万元，占100.00%。',
    '支持XX项目、XX公司建设，用于XX单元改造。',
    '**2.00**万元用于培训。',
    '开展XXL号服装采购。',
    '支出有增加也有减少，（如无特殊说明，金额均为万元）。',
    '按规定列明政府采购品目，附有说明：本年度没有这项支出。',
    '各部门（单位）应当加强管理，增减情况见附件。',
  ])('is silent on %s', (text) => {
    expect(faults(templateResidue, text)).toEqual([]);
  });

  it('makes one finding of a sentence, at its first residue, with the clause', () => {
    const text = [
      '收入支出总计增加（减少）3.00万元，增长（下降）2.00%；项目支出XXX万元。',
      '其他支出XX万元，占XX%。',
    ];
    expect(seen(templateResidue, text.join('\n'))).toEqual([
      '1 alternatives: 收入支出总计增加（减少）3.00万元 | 增加（减少）',
      '1 placeholder: 项目支出XXX万元 | XXX',
      '2 placeholder: 其他支出XX万元 | XX',
    ]);
  });

  it('finds instructions under tables', () => {
    const note = '无政府性基金预算财政拨款收入支出的， 仍保留该表格式，并在本表下方作下述说明：';
    const said = '说明：本部门本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。';
    const notes = [note, said].map((text, index) => ({
      kind: 'text' as const,
      text,
      at: locate({ line: 7 + index }),
    }));
    const words = note.replace(' ', '').slice(0, -1);
    expect(seen(templateResidue, sketchReport({ tables: { '08': { status: 'empty', notes } } }))).toEqual([
      `7 instruction: ${words} | ${words}`,
    ]);
  });
});
