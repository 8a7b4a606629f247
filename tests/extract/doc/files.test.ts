import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDoc } from '../../../src/extract/doc/index.ts';
import type { Document } from '../../../src/model/index.ts';
import { noticed, shown } from '../../support/word/shown.ts';

const read = (name: string): Document => {
  const bytes = readFileSync(new URL(`../../../fixtures/formats/word/${name}.doc`, import.meta.url));
  return extractDoc({ bytes, path: `${name}.doc`, password: null });
};

describe('a doc as LibreOffice saves it', () => {
  it('keeps its merged cells', () => {
    expect(shown(read('merged-cells'))).toEqual([
      '支出决算表',
      '项目||本年支出|',
      '||基本支出|项目支出',
      '科目编码|科目名称|1|2',
      '合计||6.20|3.80',
      '201|行政运行|4.20|',
      '|机关服务|2.00|3.80',
      '|其中|1.00|',
      '注：无',
    ]);
  });

  it('keeps tables within tables apart', () => {
    expect(shown(read('nested-tables'))).toEqual([
      '甲表',
      '项目|决算数',
      '合计|1.00',
      '甲注',
      '乙表',
      '左',
      '里',
      '深|9.00',
      '右',
      '末',
    ]);
  });

  it('keeps its automatic numbers', () => {
    expect(shown(read('numbering'))).toEqual([
      '第一部分概况',
      '一、职责',
      '（一）机构',
      '（二）人员',
      '1. 在职',
      '1.1 编制',
      '二、决算',
      '（一）收入',
      '第二部分决算表',
      '①圈一',
      '②圈二',
      '点',
      '七、另起',
      '③|甲',
      '④|乙',
      '末',
    ]);
  });

  it('keeps tracked changes, hidden words and text boxes', () => {
    const document = read('changes-and-boxes');
    expect(shown(document)).toEqual([
      '合计650.00万元',
      '上半句下半句',
      '看得见的',
      '一',
      '二-三 四链接',
      '锚后',
      '框内一',
      '框内二',
      '末',
    ]);
    expect(noticed(document)).toEqual(['hidden: 看不见', 'revised: 605.00 650.00']);
  });
});
