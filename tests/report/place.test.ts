import { describe, expect, it } from 'vitest';
import { locate, type Location } from '../../src/model/index.ts';
import { speaker } from '../../src/report/language.ts';
import { figureWords, placeWords } from '../../src/report/place.ts';
import { sketchReport } from '../support/report.ts';

const report = sketchReport({ tables: { '07': {} } });
const zh = (at: Partial<Location>): string => placeWords(report, locate(at), speaker('zh'));
const en = (at: Partial<Location>): string => placeWords(report, locate(at), speaker('en'));

describe('a place', () => {
  it('in a table is told by table, row and column', () => {
    const at = { table: '07', row: '合计', column: '预算数', line: 3 };
    expect(zh(at)).toBe('公开07表《财政拨款“三公”经费支出决算表》“合计”行“预算数”栏（第 3 行）');
    expect(en(at)).toBe(
      'table 公开07表《财政拨款“三公”经费支出决算表》, row “合计”, column “预算数” (line 3)',
    );
  });

  it('does without the only column of its table, and with our number where none is printed', () => {
    expect(zh({ table: '01', row: '收入总计', column: '决算数' })).toBe(
      '表01《收入支出决算总表》“收入总计”行',
    );
  });

  it('in a workbook or on a page is told as there', () => {
    expect(zh({ table: '07', sheet: '三公', cell: 'B4' })).toMatch(/（工作表“三公”B4 单元格）$/u);
    expect(en({ table: '07', sheet: '三公', cell: 'B4', page: 2 })).toMatch(
      /\(page 2, sheet “三公”, cell B4\)$/u,
    );
  });

  it('in one of several files is told with the file first', () => {
    expect(zh({ table: '07', file: '附表.xls', sheet: '三公', cell: 'B4' })).toMatch(
      /（文件“附表\.xls”工作表“三公”B4 单元格）$/u,
    );
    expect(en({ table: '07', file: '说明.pdf', page: 2 })).toMatch(/\(file “说明\.pdf”, page 2\)$/u);
  });

  it('in the narrative, in a form or nowhere in particular has words, too', () => {
    expect(zh({ section: '九（一）', line: 8 })).toBe('情况说明九（一）（第 8 行）');
    expect(en({ section: '九（一）' })).toBe('narrative 九（一）');
    expect(zh({ section: '目录', table: '07', line: 8 })).toBe(
      '目录中的公开07表《财政拨款“三公”经费支出决算表》（第 8 行）',
    );
    expect(en({ section: '目录', table: '07' })).toBe(
      'in the contents, table 公开07表《财政拨款“三公”经费支出决算表》',
    );
    expect(zh({ sheet: '底稿' })).toBe('工作表“底稿”');
    expect(en({ page: 2 })).toBe('page 2');
    expect(zh({ form: 3 })).toBe('附件自评表 3');
    expect(zh({ table: 'x' })).toBe('x');
    expect(zh({})).toBe('报告全文');
    expect(en({})).toBe('the report as a whole');
  });

  it('of a figure among others is told shortly', () => {
    expect(figureWords(report, locate({ table: '07', row: '合计', column: '预算数' }))).toBe(
      '公开07表 合计 预算数',
    );
    expect(figureWords(report, locate({ section: '九（一）' }))).toBe('九（一）');
    expect(figureWords(report, locate({ key: 'narrative/九/1' }))).toBe('narrative/九/1');
  });
});
