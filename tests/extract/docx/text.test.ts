import { describe, expect, it } from 'vitest';
import { docxOf, NAMESPACES, paragraph, readDocx, relations, run, table } from '../../support/word/docx.ts';
import { noticed, shown } from '../../support/word/shown.ts';
import { extractDocx } from '../../../src/extract/docx/index.ts';

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const VANISH = '<w:vanish/>';

describe('the words of a docx', () => {
  it.each([
    ['paragraphs in order', paragraph('甲') + paragraph('乙'), ['甲', '乙']],
    ['without blanks around them', paragraph(' 甲 　'), ['甲']],
    ['without empty paragraphs', paragraph('') + paragraph(' ') + paragraph('乙'), ['乙']],
    ['put together from runs', paragraph(run('6') + run('.') + run('20')), ['6.20']],
    [
      'the same where a run is cut by a mark of spelling',
      paragraph(`${run('12')}<w:proofErr/>${run('34')}`),
      ['1234'],
    ],
    [
      'without blanks that are not meant',
      paragraph('<w:r><w:t> 6</w:t></w:r><w:r><w:t>.20\n</w:t></w:r>'),
      ['6.20'],
    ],
    ['characters written as entities', paragraph('A&amp;B &lt;&#x4E2D;&#25991;&gt;'), ['A&B <中文>']],
    ['plain text', paragraph('<w:r><w:t><![CDATA[a<b]]></w:t></w:r>'), ['a<b']],
    ['links', paragraph(`<w:hyperlink>${run('链接')}</w:hyperlink>`), ['链接']],
    ['tags', paragraph(`<w:smartTag>${run('标签')}</w:smartTag>`), ['标签']],
    [
      'controls in a line',
      paragraph(`<w:sdt><w:sdtPr>${run('非')}</w:sdtPr><w:sdtContent>${run('是')}</w:sdtContent></w:sdt>`),
      ['是'],
    ],
    [
      'controls around paragraphs',
      `<w:sdt><w:sdtContent>${paragraph('甲')}${table([['1', '2']])}</w:sdtContent></w:sdt>`,
      ['甲', '1|2'],
    ],
    [
      'without what reads them aloud',
      paragraph(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>jue</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>决</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['决'],
    ],
    [
      'the best of alternatives',
      `<mc:AlternateContent><mc:Choice>${paragraph('新')}</mc:Choice><mc:Fallback>${paragraph('旧')}</mc:Fallback></mc:AlternateContent>`,
      ['新'],
    ],
    [
      'the only alternative',
      paragraph(`<mc:AlternateContent><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`),
      ['旧'],
    ],
  ])('are %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });

  it.each([
    ['a tab is a blank', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', '甲 乙'],
    [
      'a tab of a paragraph is none',
      '<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r>',
      '甲',
    ],
    ['a hyphen that does not break', '<w:r><w:t>2024</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>', '2024-1'],
    ['a possible hyphen', '<w:r><w:t>20</w:t><w:softHyphen/><w:t>24</w:t></w:r>', '2024'],
    ['a ticked box', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t></w:r>', '☑是'],
    ['a number in a circle', '<w:r><w:sym w:font="Wingdings" w:char="F083"/></w:r>', '③'],
    ['a sign of a font of letters', '<w:r><w:sym w:font="宋体" w:char="2103"/></w:r>', '℃'],
    ['a digit in a font of signs', '<w:r><w:sym w:font="Symbol" w:char="F036"/></w:r>', '6'],
    [
      'a sign nobody knows',
      '<w:r><w:t>6</w:t><w:sym w:font="Webdings" w:char="F030"/><w:t>0</w:t></w:r>',
      '6\ufffd0',
    ],
    ['a sign without a code', '<w:r><w:sym w:font="Symbol"/></w:r>', '\ufffd'],
    ['an equation', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>', '\ufffd'],
  ])('have characters of their own: %s', (_, content, expected) => {
    expect(shown(readDocx({ body: `<w:p>${content}</w:p>` }))).toEqual([expected]);
  });

  it.each([
    ['lines of a title', '2024年度', '某某局决算', ['2024年度', '某某局决算']],
    [
      'a line inside a sentence',
      '收入总计100.00万元，支出总计',
      '100.00万元。',
      ['收入总计100.00万元，支出总计', '…100.00万元。'],
    ],
    ['an enumerator', '本年收入，如下', '（一）财政拨款', ['本年收入，如下', '（一）财政拨款']],
  ])('are cut at line breaks: %s', (_, before, behind, expected) => {
    const body = paragraph(`${run(before)}<w:r><w:br/></w:r>${run(behind)}`);
    expect(shown(readDocx({ body }))).toEqual(expected);
  });

  it.each([
    ['page', ['甲', '乙']],
    ['column', ['甲', '乙']],
    ['textWrapping', ['甲', '乙']],
  ])('are cut at breaks of a %s', (type, expected) => {
    const body = paragraph(`${run('甲')}<w:r><w:br w:type="${type}"/></w:r>${run('乙')}`);
    expect(shown(readDocx({ body }))).toEqual(expected);
  });
});

describe('the fields of a docx', () => {
  it.each([
    ['the result alone', paragraph(field(' PAGE ', run('12'))), ['12']],
    [
      'nothing where there is no result',
      paragraph(
        `甲<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`.replace(
          '甲',
          run('甲'),
        ),
      ),
      ['甲'],
    ],
    [
      'no result of a field within an instruction',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('REF a', run('9'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('是')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ['是'],
    ],
    [
      'the result of a field within a result',
      paragraph(field('A', run('a') + field('B', run('b')) + run('c'))),
      ['abc'],
    ],
    [
      'the words behind a field without an end',
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('甲')}`) + paragraph('乙'),
      ['甲', '乙'],
    ],
    [
      'all words where a field ends that never began',
      paragraph(`${run('甲')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('乙')}`),
      ['甲乙'],
    ],
    ['simple fields', paragraph(`<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`), ['3']],
    [
      'a table of contents',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('一、概况')}<w:r><w:tab/></w:r>${field('PAGEREF', run('2'))}`,
      ) +
        paragraph(
          `${run('二、决算表')}<w:r><w:tab/></w:r>${field('PAGEREF', run('5'))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      ['一、概况 2', '二、决算表 5'],
    ],
  ])('show %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });
});

describe('what a docx holds and does not show', () => {
  const styles =
    `<w:style w:type="paragraph" w:default="1" w:styleId="N"/>` +
    `<w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="N"/><w:rPr>${VANISH}</w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="R"><w:basedOn w:val="P"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="C"><w:rPr>${VANISH}</w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Y"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Y"><w:basedOn w:val="X"/></w:style>`;
  const styled = (id: string, content: string): string => paragraph(content, `<w:pStyle w:val="${id}"/>`);

  it.each([
    ['a run', paragraph(run('明') + run('暗', VANISH)), ['明'], ['hidden: 暗']],
    ['a run of a style', paragraph(run('明') + run('暗', '<w:rStyle w:val="C"/>')), ['明'], ['hidden: 暗']],
    ['a paragraph of a style', styled('P', '暗') + paragraph('明'), ['明'], ['hidden: 暗']],
    ['a paragraph of a style based on one', styled('Q', '暗') + paragraph('明'), ['明'], ['hidden: 暗']],
    ['a run without properties of its own', styled('P', '<w:r><w:t>暗</w:t></w:r>'), [], ['hidden: 暗']],
    ['no style that says otherwise', styled('R', '明'), ['明'], []],
    ['no run that says otherwise', styled('P', run('明', '<w:vanish w:val="false"/>')), ['明'], []],
    ['nothing where both styles hide it', styled('P', run('明', '<w:rStyle w:val="C"/>')), ['明'], []],
    ['nothing in styles that go round', styled('X', '明'), ['明'], []],
    ['blanks, of which nothing is said', paragraph(run('明') + run(' ', VANISH)), ['明'], []],
    [
      'one notice for all of it',
      paragraph(run('一', VANISH)) + paragraph(run('二', VANISH)),
      [],
      ['hidden: 一 二'],
    ],
  ])('is hidden: %s', (_, body, words, notices) => {
    const document = readDocx({ body, styles });
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it.each([
    [
      'words taken out',
      paragraph(`${run('计')}<w:del><w:r><w:delText>605.00</w:delText></w:r></w:del>${run('650.00')}`),
      ['计650.00'],
      ['revised: 605.00'],
    ],
    [
      'words put in',
      paragraph(`${run('计')}<w:ins>${run('650.00')}</w:ins>`),
      ['计650.00'],
      ['revised: 650.00'],
    ],
    [
      'words put in and taken out again',
      paragraph(`<w:ins><w:del>${run('甲')}</w:del></w:ins>${run('乙')}`),
      ['乙'],
      ['revised: 甲'],
    ],
    [
      'words moved',
      paragraph(`<w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo>`),
      ['乙甲'],
      ['revised: 甲 甲'],
    ],
    [
      'a mark taken out, which joins two paragraphs',
      paragraph('甲', '<w:rPr><w:del/></w:rPr>') + paragraph('乙') + paragraph('丙'),
      ['甲乙', '丙'],
      ['revised: '],
    ],
    [
      'marks taken out in a row',
      paragraph('甲', '<w:rPr><w:del/></w:rPr>') +
        paragraph('乙', '<w:rPr><w:moveFrom/></w:rPr>') +
        paragraph('丙'),
      ['甲乙丙'],
      ['revised: '],
    ],
    [
      'a mark taken out before a table',
      paragraph('甲', '<w:rPr><w:del/></w:rPr>') + table([['1', '2']]),
      ['甲', '1|2'],
      ['revised: '],
    ],
    [
      'a mark put in',
      paragraph('甲', '<w:rPr><w:ins/></w:rPr>') + paragraph('乙'),
      ['甲', '乙'],
      ['revised: '],
    ],
    [
      'properties alone, of which nothing is said',
      paragraph('甲', '<w:pPrChange><w:pPr><w:numPr/></w:pPr></w:pPrChange>'),
      ['甲'],
      [],
    ],
  ])('is a tracked change: %s', (_, body, words, notices) => {
    const document = readDocx({ body });
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it('joins two paragraphs where the mark between them is hidden', () => {
    const body = paragraph('标题', `<w:rPr>${VANISH}<w:specVanish/></w:rPr>`) + paragraph('。正文');
    expect(shown(readDocx({ body }))).toEqual(['标题。正文']);
  });

  it('is quoted up to a length', () => {
    const [notice] = noticed(readDocx({ body: paragraph(run('暗'.repeat(500), VANISH)) }));
    expect(notice).toBe(`hidden: ${'暗'.repeat(120)}…`);
  });

  it('is headers, footers and notes, which are other parts', () => {
    const body = paragraph(`${run('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    const members = { 'word/footnotes.xml': `<w:footnotes>${paragraph('注')}</w:footnotes>` };
    expect(shown(readDocx({ body, members }))).toEqual(['甲']);
  });
});

describe('the text boxes of a docx', () => {
  const inBox = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
  const drawn = (content: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:p><a:r><a:t>图</a:t></a:r></a:p><wps:txbx>${inBox(content)}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${inBox(content)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it.each([
    [
      'behind their paragraph, once',
      paragraph(run('锚') + drawn(paragraph('框一') + paragraph('框二')) + run('后')),
      ['锚后', '框一', '框二'],
    ],
    [
      'of the old kind',
      paragraph(`${run('锚')}<w:r><w:pict><v:shape>${inBox(paragraph('框'))}</v:shape></w:pict></w:r>`),
      ['锚', '框'],
    ],
    ['with tables', paragraph(drawn(table([['1', '2']]))), ['1|2']],
    [
      'behind paragraphs put together',
      paragraph(run('上') + drawn(paragraph('框')), '<w:rPr><w:del/></w:rPr>') + paragraph('下'),
      ['上下', '框'],
    ],
  ])('are read %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });
});

describe('the parts of a docx', () => {
  const main = (name: string, target = name) => ({
    '_rels/.rels': relations({ officeDocument: target }),
    'word/document.xml': '<w:document/>',
    [name]: `<w:document ${NAMESPACES}><w:body>${paragraph('甲')}</w:body></w:document>`,
  });
  it.each([
    ['by the relationships of the package', { ...main('word/document2.xml') }],
    ['from the top', { ...main('other/a.xml', '/other/a.xml') }],
    ['over folders', { ...main('a/b.xml', './c/../a/b.xml') }],
    ['by the usual name where there are no relationships', { '_rels/.rels': '<Relationships/>' }],
    [
      'by the usual name where they lead nowhere',
      { '_rels/.rels': relations({ officeDocument: 'nowhere.xml' }) },
    ],
    ['without styles and lists', { 'word/_rels/document.xml.rels': '<Relationships/>' }],
    [
      'in the strict edition',
      {
        'word/document.xml': `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>甲</t></r></p></body></document>`,
      },
    ],
    [
      'with a byte order mark',
      {
        'word/document.xml': `\ufeff<?xml version="1.0"?><w:document><w:body>${paragraph('甲')}</w:body></w:document>`,
      },
    ],
  ])('are found %s', (_, members) => {
    expect(shown(readDocx({ body: paragraph('甲'), members }))).toEqual(['甲']);
  });

  it('give the document its path', () => {
    const bytes = docxOf({ body: '' });
    expect(extractDocx({ bytes, path: 'b.docx', password: null })).toEqual({
      path: 'b.docx',
      blocks: [],
      notices: [],
    });
  });
});
