import { InputError } from '../../errors.ts';
import { NOWHERE, type Document, type Notice } from '../../model/index.ts';
import type { Source } from '../source.ts';
import { isDamaged } from './damage.ts';
import { documentOf } from './document.ts';
import { withPdf } from './open.ts';
import { readPage, type Page } from './page.ts';

/**
 * Reads a PDF: tables from the lines drawn around their cells, or from the gaps between their columns where none are
 * drawn, and paragraphs from the lines between.
 *
 * @throws InputError `damaged`, `encrypted`, `too-large`, `no-text`
 */
export async function extractPdf(source: Source): Promise<Document> {
  const { path } = source;
  const pages = await withPdf(source, (pdf) =>
    Array.from({ length: pdf.pages }, (_, index) => {
      const page = readPage(pdf, index + 1);
      if (page === 'damaged') throw damaged(path, index + 1);
      if (page === 'overfull') throw overfull(path, index + 1);
      return page;
    }),
  );
  const isTorn = isDamaged(source.bytes);
  if (pages.every(isWordless)) throw isTorn ? torn(path) : noText(path);
  const document = documentOf(pages, path);
  const damages: Notice[] = isTorn ? [{ kind: 'damaged', at: NOWHERE, text: '' }] : [];
  return { ...document, notices: [...document.notices, ...damages] };
}

function isWordless({ isScanned, lines, tables }: Page): boolean {
  return isScanned || (lines.length === 0 && tables.length === 0);
}

function noText(path: string): InputError {
  return new InputError('no-text', path, {
    zh: '这份 PDF 的每一页都是图片（扫描件），没有可读的文字；请用原来的 Word、Excel 或由它们导出的 PDF',
    en: 'every page of this PDF is a picture (a scan) without text; use the Word or Excel file, or a PDF exported from it',
  });
}

function torn(path: string): InputError {
  return new InputError('damaged', path, {
    zh: '这份 PDF 已损坏，每一页都读不出文字；请重新下载或重新导出后再试',
    en: 'this PDF is damaged, and no page of it has text that can be read; download or export it again',
  });
}

function damaged(path: string, page: number): InputError {
  return new InputError('damaged', path, {
    zh: `这份 PDF 的第 ${page} 页已损坏，读不出来；请重新下载或重新导出后再试`,
    en: `page ${page} of this PDF is damaged and cannot be read; download or export it again`,
  });
}

function overfull(path: string, page: number): InputError {
  return new InputError('too-large', path, {
    zh: `这份 PDF 的第 ${page} 页有十万个以上的图形和文字，不像一份决算公开；请确认没有选错文件`,
    en: `page ${page} of this PDF has more than 100,000 drawings and texts, which no published report has; make sure it is the right file`,
  });
}
