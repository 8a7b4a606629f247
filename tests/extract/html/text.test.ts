import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf, noticesOf } from './pages.ts';

describe('the text of a page', () => {
  it.each([
    [
      'blocks begin and end paragraphs',
      '甲<p>乙<div>丙<ul><li>丁<li>戊</ul>己</div><h2>庚</h2>',
      '甲 乙 丙 丁 戊 己 庚',
    ],
    ['inline elements do not', '<p>收入<b>12</b><span>.</span><o:p>34</o:p>万元', '收入12.34万元'],
    ['empty paragraphs are left out', '<p>&nbsp;</p><p>　</p><p><br></p><p>甲</p>', '甲'],
    ['entities are what they stand for', '<p>&ldquo;三公&rdquo;&lt;经费&#62;&#x3002;', '“三公”<经费>。'],
    [
      'scripts, styles and the head are no words',
      '<title>题</title><p>甲<script>乙</script><style>丙</style><noscript>丁</noscript>',
      '甲',
    ],
    [
      'nor are comments, islands of office programs and templates',
      '<p>甲<!--[if mso]>乙<![endif]--><xml>丙</xml><template>丁</template>',
      '甲',
    ],
    [
      'nor are fields, pictures and frames',
      '<p>甲<select><option>乙</select><textarea>丙</textarea><svg><text>丁</text></svg><iframe>戊</iframe>',
      '甲',
    ],
    ['conditional comments that show their content do', '<p><![if !supportLists]>一、<![endif]>甲', '一、甲'],
    ['preformatted lines are lines', '<pre>甲\n乙\n\n丙</pre>', '甲 乙 丙'],
    ['faulty tags are read as browsers do', '<p><b>甲<p>乙</i></p></p>丙', '甲 乙 丙'],
  ])('%s', (_, page, expected) => {
    expect(blocksOf(page)).toEqual(expected.split(' '));
  });

  it.each([
    ['line ends inside Chinese are nothing', '<p>本年收\n  入合计', '本年收入合计'],
    ['elsewhere they are a blank', '<p>abc\n def 12\n34', 'abc def 12 34'],
    ['blanks and tabs are one blank', '<p>\t 甲 \t 乙 &nbsp; 丙　丁 ', '甲 乙 丙　丁'],
    ['what has no width is nothing', '<p>1,2\u200b34&shy;.5\ufeff6', '1,234.56'],
    ['what cannot be decoded stays marked', '<p>1,2\ufffd4.56', '1,2\ufffd4.56'],
  ])('%s', (_, page, expected) => {
    expect(blocksOf(page)).toEqual([expected]);
  });

  it('has the line of its first word', () => {
    expect(linesOf('<html>\n<body>\n<p>\n\n  甲<br>\n乙</p>\n<pre>丙\n丁</pre>')).toEqual([
      '5: 甲',
      '6: 乙',
      '7: 丙',
      '8: 丁',
    ]);
  });
});

describe('a line break', () => {
  it.each([
    ['ends a paragraph', '第一段。<br>第二段。', ['第一段。', '第二段。']],
    ['ends a heading', '（一）收入情况<br>收入1万元', ['（一）收入情况', '收入1万元']],
    [
      'goes on inside a sentence',
      '收入总计10万元，比上年增加1,2<br>\n34.56万元。',
      ['收入总计10万元，比上年增加1,2', '+34.56万元。'],
    ],
    [
      'ends it before an indent',
      '收入总计10万元，增加1万元<br>&nbsp;&nbsp;支出总计',
      ['收入总计10万元，增加1万元', '支出总计'],
    ],
    [
      'ends it before an enumerator',
      '收入总计10万元，增加1万元<br>（二）支出',
      ['收入总计10万元，增加1万元', '（二）支出'],
    ],
    ['ends it where there are two', '收入总计10万元，增加<br><br>1万元', ['收入总计10万元，增加', '1万元']],
    [
      'ends it at the end of a block',
      '<p>收入总计10万元，增加<br></p><p>1万元',
      ['收入总计10万元，增加', '1万元'],
    ],
  ])('%s', (_, page, expected) => {
    expect(blocksOf(page)).toEqual(expected);
  });
});

describe('what is hidden', () => {
  it.each([
    ['<p>甲</p>\n<div style="color:red; display : none">乙<b>丙</b><p>丁</div>', 'hidden 2: 乙丙 丁'],
    ['<p>甲<span style="visibility:hidden">乙</span>', 'hidden 1: 乙'],
    ['<p>甲<div hidden>乙<table><tr><td>1<td>2<tr><td>3<td>4</table></div>', 'hidden 1: 乙 1 2 3 4'],
    ['<p>甲<i hidden>乙</i><p hidden>丙', 'hidden 1: 乙 丙'],
    ['<p>甲<del cite="x">乙</del><ins>丙</ins>', 'revised 1: 乙'],
  ])('is not read but told of: %s', (page, notice) => {
    expect(blocksOf(page).join('')).toMatch(/^甲丙?$/u);
    expect(noticesOf(page)).toEqual([notice]);
  });

  it.each([
    '<p>甲<div style="display:none"><ul><li><a href="/1">菜单</a></ul></div>',
    '<p>甲<div hidden> &nbsp; <script>x</script></div>',
    '<p style="display:block">甲',
  ])('is not told of where it is nothing or a menu: %s', (page) => {
    expect(blocksOf(page)).toEqual(['甲']);
    expect(noticesOf(page)).toEqual([]);
  });

  it('is quoted no longer than a notice can show', () => {
    const [notice = ''] = noticesOf(`<p>甲<div hidden>${'<p>很长的话'.repeat(1000)}</div>`);
    expect(notice.length).toBeLessThan(140);
    expect(notice).toMatch(/…$/u);
  });
});
