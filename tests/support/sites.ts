import { extractText } from '../../src/extract/text/text.ts';
import type { Document, Grid } from '../../src/model/index.ts';

/** A way in which a site publishes a report: a page around it, and the tags it makes of paragraphs and tables. */
export interface Site {
  readonly page: (content: string) => string;
  readonly paragraph: (text: string) => string;
  readonly cell: (text: string, spans: string) => string;
  readonly table: (rows: string) => string;
}

/** A report in plain text as a page of a site. Empty cells behind a header are merged with it, as sites publish them. */
export function publish(report: string, { page, paragraph, cell, table }: Site): string {
  const blocks = documentOf(report).blocks.map((block) =>
    block.kind === 'text' ? paragraph(escaped(block.text)) : table(rowsOf(block, cell).join('\n')),
  );
  return page(blocks.join('\n'));
}

/** A document in short: each paragraph, each row with bars between its cells. Rows of nothing do not count. */
export function outline({ blocks }: Document): string[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : rowTexts(block)));
}

export function documentOf(report: string): Document {
  return extractText(report, 'a.txt');
}

function rowTexts({ rows }: Grid): string[] {
  const texts = rows.map((row) => row.map(({ text }) => text).join('|'));
  return texts.map((text) => text.replace(/\|+$/u, '')).filter((text) => text !== '');
}

function rowsOf({ rows }: Grid, cell: Site['cell']): string[] {
  const body = rows.findIndex((row) => row.some(({ text }) => /^[\d,]+\.\d+$/u.test(text)));
  return rows.map((row, index) => {
    const spans = index < body ? row.map((_, column) => spanAt(row, column)) : row.map(() => 1);
    const cells = row.flatMap(({ text }, column) =>
      spans[column] === 0
        ? []
        : [cell(escaped(text), spans[column] === 1 ? '' : ` colspan=${spans[column]}`)],
    );
    return `<tr>${cells.join('')}</tr>`;
  });
}

/** How far a header reaches over empty cells; 0 for a cell it covers. The first columns are merged down instead. */
function spanAt(row: Grid['rows'][number], column: number): number {
  const start = row.findLastIndex(({ text }, index) => index <= column && text !== '');
  if (start < 0) return 1;
  if (start < column) return 0;
  const next = row.findIndex(({ text }, index) => index > column && text !== '');
  return (next < 0 ? row.length : next) - column;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;');
}

const links = (...names: readonly string[]): string =>
  names
    .map((name, index) => `<li><a href="/col/col${index}.html" target="_blank">${name}</a></li>`)
    .join('\n');

const MENU = ['网站首页', '走进示例', '新闻中心', '政务公开', '办事服务', '互动交流', '专题专栏', '数据开放'];

/** A content management system of today: menus as lists, the article in divisions of its own, a footer. */
const PORTAL: Site = {
  page: (content) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>示例区2023年度部门决算公开_示例区人民政府</title>
<meta name="ArticleTitle" content="2023年度决算"><style>.nav li{float:left}</style>
<script>var year = '2023年度决算';</script></head>
<body><noscript>请开启脚本</noscript>
<div class="header"><div class="top"><span>今天是</span><span id="date"></span> <a href="/en">English</a> <a href="/wza">无障碍</a></div>
<div class="nav"><ul>${links(...MENU)}</ul></div></div>
<div class="crumb"><span>当前位置：</span><a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/jx">部门决算</a></div>
<div class="main"><div class="left"><h3>信息公开目录</h3><ul>${links('机构概况', '2023年度部门决算', '2022年度部门决算')}</ul></div>
<div class="article"><h1>示例区2024年度决算公开</h1>
<div class="info"><span>来源：示例区财政局</span><span>发布时间：2025-08-29 10:00</span><span>浏览次数：<script>count()</script>12</span>
<span>字号：[<a href="javascript:big()">大</a> <a href="javascript:mid()">中</a> <a href="javascript:small()">小</a>]</span></div>
<div id="zoom" class="TRS_Editor">${content}</div>
<div class="share"><span>分享到：</span><a href="#" title="微信"></a><a href="#">微博</a></div>
<div class="tool"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div>
<div class="pager"><p>上一篇：<a href="1.html">示例区审计局2023年度部门决算公开</a></p><p>下一篇：没有了</p></div>
<div class="related"><h3>相关信息</h3><ul>${links('示例区财政局2023年度决算公开', '示例区2022年度决算')}</ul></div></div></div>
<div class="footer"><p>主办：示例区人民政府办公室 承办：示例区大数据局</p><p>版权所有，未经书面授权禁止复制或建立镜像。</p>
<p><a href="https://beian.example">闽ICP备00000000号</a> 网站标识码：3500000000</p></div></body></html>`,
  paragraph: (text) => `<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp; ${text}</p>`,
  cell: (text, spans) => `<td${spans} style="text-align: center;"><p>${text || '&nbsp;'}</p></td>`,
  table: (rows) =>
    `<div class="table-responsive"><table border="1" cellspacing="0"><tbody>${rows}</tbody></table></div>`,
};

/** A site of twenty years ago: tables lay out the page, paragraphs are line breaks, hardly a tag is closed. */
const LAYOUT: Site = {
  page: (
    content,
  ) => `<HTML><HEAD><TITLE>政务公开</TITLE><META http-equiv=Content-Type content="text/html; charset=gb2312"></HEAD>
<BODY bgColor=#ffffff><TABLE width=980 align=center><TR><TD colSpan=2><IMG src="banner.jpg"></TD></TR>
<TR><TD colSpan=2><TABLE><TR>${MENU.map((name) => `<TD><A href="/list.asp"><FONT color=white>${name}</FONT></A></TD>`).join('')}</TR></TABLE>
<TR><TD colSpan=2>您现在的位置：<A href="/">首页</A>&gt;&gt;<A href="/gk">政务公开</A>&gt;&gt;正文
<TR><TD vAlign=top width=200><TABLE>${MENU.map((name) => `<TR><TD><IMG src=dot.gif><A href="/list.asp">${name}信息公开</A>`).join('')}</TABLE>
<SELECT><OPTION>友情链接<OPTION>省政府网站</SELECT></TD>
<TD vAlign=top><TABLE width="100%"><TR><TD align=center>作者：佚名　来源：本站原创　点击数：<SCRIPT src=hits.asp></SCRIPT>　更新时间：2025-8-29</TD></TR>
<TR><TD><DIV style="FONT-SIZE: 12pt">${content}</DIV></TD></TR>
<TR><TD align=right>【字体：<A href="javascript:fontZoom(16)">大</A> <A href="javascript:fontZoom(12)">小</A>】【<A href="javascript:window.print()">打印</A>】【<A href="javascript:window.close()">关闭</A>】</TD></TR>
</TABLE></TD></TR><TR><TD colSpan=2 align=center>地址：示例区示例路1号　电话：00000000<BR>技术支持：某某公司</TD></TR></TABLE></BODY></HTML>`,
  paragraph: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;<FONT face=宋体>${text}</FONT><BR>`,
  cell: (text, spans) => `<TD${spans}><FONT face=宋体>${text}</FONT>`,
  table: (rows) => `<TABLE borderColor=#000000 border=1>${rows.replaceAll('</tr>', '')}</TABLE>`,
};

/** Text pasted from Word: a span around every run, conditional comments, paragraphs in cells. */
const WORD: Site = {
  page: (
    content,
  ) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Title>2023年度决算</o:Title></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=ZH-CN><div class=WordSection1 style='layout-grid:15.6pt'>${content}</div></body></html>`,
  paragraph: (text) =>
    `<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US style='mso-spacerun:yes'>&nbsp;</span>` +
    `${text.replace(/\d[\d.,]*/gu, "<span lang=EN-US\nstyle='font-size:16.0pt'>$&</span>")}<span lang=EN-US><o:p></o:p></span></p>`,
  cell: (text, spans) =>
    `<td width=64${spans}>\n  <p class=MsoNormal align=center><span\n  style='font-size:10.0pt'>${text}<span lang=EN-US><o:p></o:p></span></span></p>\n  </td>`,
  table: (rows) => `<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<div align=center><table class=MsoNormalTable border=0 cellspacing=0>${rows}
 <![if !supportMisalignedColumns]><tr height=0><td width=64 style='border:none'></td></tr><![endif]></table></div>`,
};

/** A page whose every block is a division, the menus written by script, the head line and tools beside the text. */
const DIVISIONS: Site = {
  page: (
    content,
  ) => `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /></head><body>
<div><div><div>${content}</div></div>
<div style="display:none"><ul>${links(...MENU)}</ul></div><div>扫一扫在手机打开当前页</div><div>【打印本页】 【关闭窗口】</div></div>
<div id="footer"><script>document.write('主办')</script></div></body></html>`,
  paragraph: (text) => `<div><div>　　${text}</div></div>`,
  cell: (text, spans) => `<td${spans}><div><span>${text}</span></div></td>`,
  table: (rows) => `<section><table>${rows}</table></section>`,
};

export const SITES: Readonly<Record<string, Site>> = { PORTAL, LAYOUT, WORD, DIVISIONS };
