import { describe, expect, it } from 'vitest';
import { figuresByKey, reportOf } from '../support/recognised.ts';

const BODY_05 = '项目||合计|基本支出|项目支出\n科目编码|科目名称|||\n205|教育支出|3.00|1.00|2.00';
const TABLE_05 = `一般公共预算财政拨款支出决算表\n${BODY_05}`;
const CODED = '205||教育支出|3.00|1.00|2.00';

describe('captions', () => {
  it.each([
    ['in one line of text', '部门：示例局        公开05表        单位：万元'],
    ['with a stamp and a slash', '部门/单位（盖章）：示例局||公开05表|金额单位：人民币万元'],
    ['with the year between', '编制单位：示例局|2023年度|公开05表|金额单位：万元'],
  ])('%s', (_, caption) => {
    const { parts } = reportOf(`一般公共预算财政拨款支出决算表\n${caption}\n${BODY_05}`).tables['05'];
    expect(parts).toMatchObject({ unitName: '示例局', printedNumber: '公开05表', printedMoneyUnit: '万元' });
  });

  it.each([
    ['beside the title', '一般公共预算财政拨款支出决算表|||公开05表'],
    ['over the title', '公开05表\n一般公共预算财政拨款支出决算表'],
  ])('have the number %s', (_, title) => {
    const { parts } = reportOf(`收入决算表\n项目|本年收入合计\n合计|1.00\n${title}\n${BODY_05}`).tables['05'];
    expect(parts).toMatchObject({ title: '一般公共预算财政拨款支出决算表', printedNumber: '公开05表' });
  });
});

describe('headers', () => {
  it.each([
    ['代码 for 编码', `功能分类科目|||本年支出||\n科目代码||科目名称|小计|基本支出|项目支出\n${CODED}`],
    ['a header without a column of names', `项目|||合计|基本支出|项目支出\n支出功能分类|||||\n${CODED}`],
    [
      'basic expenditure broken down, columns of other years beside',
      '项目|||年初结转和结余||本年支出|||||年末结转和结余\n' +
        '科目编码||科目名称|合计|基本支出结转|合计|基本支出|||项目支出|合计\n||||||小计|人员经费|公用经费||\n' +
        '205||教育支出|7.00|7.00|3.00|1.00|0.60|0.40|2.00|9.00',
    ],
  ])('%s', (_, table) => {
    expect(figuresByKey(reportOf(`一般公共预算财政拨款支出决算表\n${table}`))).toEqual({
      '05/205/合计': '3.00',
      '05/205/基本支出': '1.00',
      '05/205/项目支出': '2.00',
    });
  });

  it('repeated on the next page are no rows, nor the end of a name', () => {
    const table = reportOf(
      '收入支出决算总表\n收入||支出|\n项目|决算数|项目|决算数\n五、事业收入|1.00|五、教育支出|2.00\n' +
        '收入||支出|\n项目|决算数|项目|决算数\n六、经营收入|3.00|六、科学技术支出|4.00',
    ).tables['01'];
    expect(table.rows.map(({ key }) => key)).toEqual(['事业收入', '教育支出', '经营收入', '科学技术支出']);
  });
});

describe('pages', () => {
  it('go on under a title that stands again, also with rows that print nothing', () => {
    const head = '项目|预算数|决算数\n';
    const report = reportOf(
      `“三公”经费支出决算表\n${head}合计|1.00|1.00\n“三公”经费支出决算表（续）\n${head}公务用车购置费||\n公务接待费|1.00|1.00`,
    );
    expect(report.tables['07'].rows.map(({ key }) => key)).toEqual(['合计', '公务用车购置费', '公务接待费']);
  });

  it.each([
    ['who signed', '单位负责人：张三||制表人：李四||'],
    ['the number of the page', '示例局决算||第3页||'],
  ])('end with a row that tells %s', (_, row) => {
    expect(reportOf(`${TABLE_05}\n${row}`).tables['05'].rows.map(({ name }) => name)).toEqual(['教育支出']);
  });

  it('of titles alone are a list of tables and no tables', () => {
    const list = '国有资本经营预算财政拨款支出决算表\n一般公共预算财政拨款支出决算表';
    const capital =
      '国有资本经营预算财政拨款收入支出决算表\n项目||合计|基本支出|项目支出\n合计||1.00|0.00|1.00';
    const report = reportOf(`${list}\n${TABLE_05}\n${capital}`);
    expect(report.order).toEqual(['05', '09']);
    expect(report.tables['09'].parts.status).toBe('read');
  });
});

describe('rows without cells for what is blank at the end', () => {
  it('are blank there where nil is never printed and the row adds up', () => {
    const columns = '本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入';
    const report = reportOf(`收入决算表\n项目||${columns}\n合计||3.00|3.00\n205|教育支出|3.00|3.00`);
    expect(report.tables['02'].figure('205', '其他收入').state).toBe('blank');
  });

  it('keep their places in lists side by side, beside 行次 of lines without a name', () => {
    const figures = figuresByKey(
      reportOf(
        '收入支出决算总表\n项目|行次|决算数|项目|行次|决算数\n五、事业收入|5|7.00|五、教育支出|36\n|6||六、科学技术支出|37|8.00',
      ),
    );
    expect(figures).toEqual({
      '01/事业收入/决算数': '7.00',
      '01/教育支出/决算数': '',
      '01/科学技术支出/决算数': '8.00',
    });
  });

  it('do not take an amount of seven digits for the code of the total behind it', () => {
    const list = '科目编码|科目名称|金额';
    const figures = figuresByKey(
      reportOf(
        `一般公共预算财政拨款基本支出决算表\n${list}|${list}|${list}\n人员经费合计||3398391|公用经费合计|||||6767496`,
      ),
    );
    expect(figures).toEqual({ '06/人员经费合计/决算数': '3398391', '06/公用经费合计/决算数': '6767496' });
  });
});

describe('06 as one list', () => {
  it('has its totals under columns of their own', () => {
    const report = reportOf(
      '一般公共预算财政拨款基本支出决算表\n科目编码|科目名称|合计|人员经费|公用经费\n合计||9.00|6.00|3.00\n' +
        '301|工资福利支出|6.00|6.00|\n302|商品和服务支出|3.00||3.00',
    );
    expect(figuresByKey(report)).toEqual({
      '06/合计/决算数': '9.00',
      '06/人员经费合计/决算数': '6.00',
      '06/公用经费合计/决算数': '3.00',
      '06/301/决算数': '6.00',
      '06/302/决算数': '3.00',
    });
  });
});

describe('三公', () => {
  it('counts nothing as money, and has one total', () => {
    const report = reportOf(
      '“三公”经费、行政参公单位机关运行经费情况表\n项目|行次|年初预算数|全年预算数|决算统计数\n' +
        '一、“三公”经费支出|1|—|—|—\n（一）支出合计|2|4.00|3.00|2.00\n3.公务接待费|3|4.00|3.00|2.00\n' +
        '（二）相关统计数|4|—|—|—\n6.国内公务接待人次（人）|5|—|—|400',
    );
    expect(figuresByKey(report)).toEqual({
      '07/合计/预算数': '4.00',
      '07/合计/决算数': '2.00',
      '07/公务接待费/预算数': '4.00',
      '07/公务接待费/决算数': '2.00',
    });
  });

  const LINES = '因公出国（境）费|公务用车购置及运行维护费|公务接待费';

  it.each([
    [
      'rows named 预算数 and 决算数, other expenses beside',
      `项目|财政拨款安排的“三公”经费||||会议费\n|小计|${LINES}|\n预算数|9.00|1.00|5.00|3.00|1.00\n决算数|8.00|1.00|4.00|3.00|`,
      { '07/合计/预算数': '9.00', '07/合计/决算数': '8.00', '07/公务接待费/预算数': '3.00' },
    ],
    [
      'empty columns at the end of the header',
      `合计|${LINES}||\n||||| \n8.00|1.00|4.00|3.00||`,
      { '07/合计/决算数': '8.00', '07/公务接待费/决算数': '3.00' },
    ],
    [
      'a blank line cut off at the end, if the rest adds up',
      `合计|${LINES}\n|||\n5.00|1.00|4.00`,
      { '07/合计/决算数': '5.00', '07/公务接待费/决算数': '' },
    ],
    [
      'a figure lost, if it does not',
      `合计|${LINES}\n|||\n8.00|4.00|3.00`,
      { '07/合计/决算数': null, '07/公务接待费/决算数': null },
    ],
  ])('runs across with %s', (_, table, expected) => {
    expect(figuresByKey(reportOf(`“三公”经费支出决算表\n${table}`))).toMatchObject(expected);
  });
});

describe('the year', () => {
  it('is not that of the day on the cover, nor of a comparison before the tables', () => {
    const report = reportOf(
      `示例局\n2023年度部门决算\n2024年9月12日\n第二部分 说明\n2022年度与2023年度相比，持平。\n${TABLE_05}`,
    );
    expect(report.years.map(({ text }) => text)).toEqual(['2023']);
    expect(report.unit).toBe('示例局');
  });
});

describe('the contents', () => {
  it('are read through the fields of a word processor', () => {
    const entry = 'HYPERLINK \\l "_Toc2583" 一般公共预算财政拨款支出决算表 PAGEREF _Toc2583 \\h 3';
    const report = reportOf(`目录\n${entry}\n第三部分 说明1\n${TABLE_05}`);
    expect(report.contents.map(({ title }) => title)).toContain('一般公共预算财政拨款支出决算表');
    expect(report.tables['05'].parts.status).toBe('read');
  });
});
