import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../../src/extract/docx/index.ts';
import { Random } from '../../support/generated/random.ts';
import { overgrown } from '../../support/growth.ts';
import { thrownBy } from '../../support/thrown.ts';
import { damaged, outcomeOf } from '../../support/word/damage.ts';
import { cell, docxOf, numbered, paragraph, readDocx, row, run, table } from '../../support/word/docx.ts';
import { shown } from '../../support/word/shown.ts';

const MAIN = 'word/document.xml';
const main = (xml: string): Uint8Array => docxOf({ body: '', members: { [MAIN]: xml } });
const document = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;

describe('a docx that is no document', () => {
  it.each([
    ['no zip file', strToU8('PK\u0003\u0004 and so on')],
    ['no main part', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['an empty main part', main('')],
    ['bytes that are no UTF-8', zipSync({ [MAIN]: Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) })],
    ['cut off in a tag', main(document(paragraph('甲')).slice(0, -9))],
    ['cut off between tags', main(document(paragraph('甲')).replace('</w:document>', ''))],
    ['an attribute without quotes', main(document('<w:p><w:r><w:br w:type=page/></w:r></w:p>'))],
    ['declarations', main(`<!DOCTYPE a [<!ENTITY a "aaaa">]>${document('')}`)],
    [
      'more levels than any',
      main(document('<w:sdt>'.repeat(600) + paragraph('甲') + '</w:sdt>'.repeat(600))),
    ],
    ['a damaged style sheet', docxOf({ body: '', styles: '<w:style>' })],
    ['damaged lists', docxOf({ body: '', numbering: '</w:num>' })],
    ['damaged relationships', docxOf({ body: '', members: { '_rels/.rels': '<Relationships' } })],
  ])('is refused as damaged: %s', (_, bytes) => {
    expect(outcomeOf(extractDocx, bytes)).toBe('damaged');
  });

  it.each(['altChunk', 'subDoc'])('is refused where a part of it is another file: %s', (name) => {
    const inside = name === 'altChunk' ? `<w:${name}/>` : `<w:p><w:${name}/></w:p>`;
    expect(thrownBy(() => readDocx({ body: paragraph('甲') + inside }))).toMatchObject({
      code: 'unsupported',
      words: { en: expect.stringContaining('embedded') },
    });
  });

  it('tells the file, why and what to do', () => {
    expect(thrownBy(() => readDocx({ body: '<w:p>' }))).toMatchObject({
      path: 'a.docx',
      words: {
        zh: expect.stringMatching(/^a\.docx：Word 文件已损坏/u),
        en: expect.stringContaining('save it as docx'),
      },
    });
  });
});

describe('a docx that is too much', () => {
  it('is refused where it unpacks to more than any report', () => {
    const bytes = zipSync({ [MAIN]: new Uint8Array(65 * 1024 * 1024) }, { level: 0 });
    expect(outcomeOf(extractDocx, bytes)).toBe('too-large');
  });

  it('is refused where its tables have more places than any report', () => {
    const wide = row(Array.from({ length: 2001 }, () => '1'));
    const body = table([wide, ...Array.from({ length: 1000 }, () => row(['2']))]);
    expect(outcomeOf(extractDocx, docxOf({ body }))).toBe('too-large');
  });

  it('is read where a cell says that it is of a billion columns', () => {
    const rows = [
      [cell('表', '<w:gridSpan w:val="999999999"/>'), 'b'],
      ['1', '2'],
    ];
    expect(shown(readDocx({ body: table(rows) }))).toEqual(['表||b', '1|2|']);
  });

  it('is read where it is as deep as may be', () => {
    const body = '<w:sdt>'.repeat(490) + paragraph('甲') + '</w:sdt>'.repeat(490);
    expect(shown(readDocx({ body }))).toEqual(['甲']);
  });

  it('is read where tables stand one within the other', () => {
    const nested = Array.from({ length: 60 }).reduce<string>(
      (inner) => table([[cell(inner), '']]),
      paragraph('甲'),
    );
    expect(shown(readDocx({ body: nested }))).toContain('甲|');
  });

  it.each([
    ['runs', (count: number) => paragraph(run('1').repeat(count))],
    [
      'fields',
      (count: number) =>
        paragraph(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(
            count,
          ),
        ),
    ],
    [
      'fields with ends',
      (count: number) =>
        paragraph(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count) +
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(count),
        ),
    ],
    ['paragraphs joined', (count: number) => paragraph('1', '<w:rPr><w:del/></w:rPr>').repeat(count)],
    [
      'boxes of paragraphs joined',
      (count: number) =>
        paragraph(
          `<w:r><w:pict><w:txbxContent>${paragraph('1')}</w:txbxContent></w:pict></w:r>`,
          '<w:rPr><w:del/></w:rPr>',
        ).repeat(count),
    ],
    [
      'cells merged across',
      (count: number) => table([row(Array.from({ length: count }, () => cell('', '<w:hMerge/>')))]),
    ],
    [
      'cells merged down',
      (count: number) => table(Array.from({ length: count }, () => [cell('', '<w:vMerge/>'), '1'])),
    ],
    [
      'columns as narrow as a hair',
      (count: number) =>
        table(
          [row(Array.from({ length: count }, () => '1'))],
          Array.from({ length: count }, () => 1),
        ),
    ],
    ['hidden words', (count: number) => paragraph(run('暗', '<w:vanish/>')).repeat(count)],
    ['line breaks', (count: number) => paragraph('<w:r><w:br/></w:r>'.repeat(count))],
    ['numbered paragraphs', (count: number) => paragraph('', numbered(1, 8)).repeat(count)],
  ])('takes no longer than its length: %s', (_, bodyOf) => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="8"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const read = (text: string): unknown =>
      readDocx({ body: bodyOf(Math.ceil(text.length / 10)), numbering });
    expect(overgrown(read, { unit: ' ' }, 20_000)).toBeNull();
  });

  it('takes no longer than its lists and styles', () => {
    const read = (text: string): unknown => {
      const count = Math.ceil(text.length / 10);
      const each = Array.from({ length: count }, (__, id) => id);
      return readDocx({
        body: each.map((id) => paragraph('1', `<w:pStyle w:val="S${id}"/>`)).join(''),
        styles: each
          .map((id) => `<w:style w:styleId="S${id}"><w:basedOn w:val="S${id + 1}"/></w:style>`)
          .join(''),
        numbering:
          each
            .map(
              (id) =>
                `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="S${id}"/></w:abstractNum>`,
            )
            .join('') +
          each.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
      });
    };
    expect(overgrown(read, { unit: ' ' }, 20_000)).toBeNull();
  });
});

describe('a damaged docx', () => {
  const sound = docxOf({
    body:
      paragraph('目录', numbered(1)) +
      table([
        [cell('项目', '<w:gridSpan w:val="2"/>')],
        [cell('甲', '<w:vMerge w:val="restart"/>'), '6.20'],
        [cell('', '<w:vMerge/>'), cell(table([['1', '2']]))],
      ]) +
      paragraph(`<w:del>${run('605.00')}</w:del>${run('650.00', '<w:vanish/>')}`),
    styles: '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  });
  const KNOWN = ['read', 'damaged', 'too-large', 'unsupported'];

  it('is read or refused, whatever the damage to its zip file', () => {
    const random = new Random(20_240_601);
    for (let round = 0; round < 120; round += 1)
      expect(KNOWN).toContain(outcomeOf(extractDocx, damaged(sound, random)));
  });

  it('is read or refused, whatever the damage to its parts', () => {
    const random = new Random(20_240_602);
    const parts = unzipSync(sound);
    for (let round = 0; round < 120; round += 1) {
      const name = random.pick([MAIN, MAIN, 'word/styles.xml', 'word/numbering.xml', '_rels/.rels'] as const);
      const bytes = damaged(parts[name] ?? new Uint8Array(), random);
      const text = strToU8(strFromU8(bytes));
      expect(KNOWN).toContain(
        outcomeOf(extractDocx, zipSync({ ...parts, [name]: random.chance(0.5) ? bytes : text })),
      );
    }
  });
});
