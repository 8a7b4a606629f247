import { describe, expect, it } from 'vitest';
import { blocksOf } from './pages.ts';

const TABLE = '<table><tr><td>项目<td>决算数<tr><td>甲<td>1.00</table>';
const ROWS = ['项目|决算数', '甲|1.00'];
const MENU = '<ul><li><a href="/1.html">政务公开</a><li><a href="/2.html">上年度部门决算公开目录</a></ul>';
const SENTENCE = '2024年度收入总计100.00万元，支出总计100.00万元，与上年持平。';

describe('the content of a page', () => {
  it.each([
    ['a page without menus', `<p>短注${TABLE}<p>注：空表。`, ['短注', ...ROWS, '注：空表。']],
    ['a page without tables, but for menus', `${MENU}<div><p>甲</div><p>乙`, ['甲', '乙']],
    [
      'what is over a table',
      `${MENU}<div><h4>公开01表</h4><div>${TABLE}</div></div>${MENU}`,
      ['公开01表', ...ROWS],
    ],
    [
      'notes and labels beside a table',
      `${MENU}<div><p>某某局<div>${TABLE}</div><p>注：空表。</div>${MENU}`,
      ['某某局', ...ROWS, '注：空表。'],
    ],
    [
      'sentences in another part of the page',
      `<div>${MENU}</div><div>${TABLE}</div>${MENU.repeat(9)}<div><p>${SENTENCE}</div>`,
      [...ROWS, SENTENCE],
    ],
    [
      'every table, wherever it is',
      `<div>${TABLE}</div>${MENU}<div><div>${TABLE}</div></div>`,
      [...ROWS, ...ROWS],
    ],
    [
      'links inside a sentence',
      `<p>${SENTENCE}（详见<a href="a.pdf">附件</a>）</p>`,
      [`${SENTENCE}（详见附件）`],
    ],
    [
      'links to places in the page',
      `<p><a href="#_Toc1">一、收入支出决算总表</a></p>${TABLE}`,
      ['一、收入支出决算总表', ...ROWS],
    ],
    [
      'links in a table of figures',
      TABLE.replace('甲', '<a href="/3.html">某某局二〇二四年</a>'),
      ['项目|决算数', '某某局二〇二四年|1.00'],
    ],
  ])('is %s', (_, page, expected) => {
    expect(blocksOf(page)).toEqual(expected);
  });

  it.each([
    '当前位置：首页 &gt; 政务公开',
    '您现在的位置是：<a href="/">首页</a>',
    '来源：某某局　浏览次数：12',
    '2025-08-29 来源：某某局 作者：某某',
    '发布时间：2025年8月29日',
    '【打印】【关闭】',
    '打印本页 关闭窗口',
    '字号：大 中 小',
    '分享到：',
    '上一篇：没有了',
    '上一篇：<a href="1.html">2023年度部门决算公开</a>',
    '返回顶部',
    '扫一扫在手机打开当前页',
    '主办：某某政府 承办：某某局',
    '版权所有：某某政府',
    '<a href="javascript:print()">打印</a>',
    '闽ICP备00000000号',
    'Copyright © 2025',
  ])('is not what sites put around it: %s', (line) => {
    expect(blocksOf(`<p>${line}</p>${TABLE}<p>${SENTENCE}</p><div>${line}</div>`)).toEqual([
      ...ROWS,
      SENTENCE,
    ]);
  });

  it.each([
    '承办区政府交办的其他事项。',
    '关闭小煤矿三个',
    '主办全区工业经济运行会议',
    '资金来源：财政拨款',
    '返还上年多缴款项',
    '上一年度结转',
    '位置固定的监测站',
    '时间过半任务过半',
    '日期：2025年8月',
    '作者：某某局',
  ])('is what the report says, such as %s', (line) => {
    expect(blocksOf(`<p>${line}</p>${TABLE}`)).toEqual([line, ...ROWS]);
  });
});
