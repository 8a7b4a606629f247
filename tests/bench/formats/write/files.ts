import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Document, Report } from '../../../../src/model/index.ts';
import { recognise } from '../../../../src/recognise/index.ts';
import { inGbk } from '../../../support/gbk.ts';
import { htmlOf } from './html.ts';
import { withOffice, type Convert } from './office.ts';
import { withWholeParagraphs } from './paragraphs.ts';
import { sheetsOf } from './sheets.ts';
import { xlsxOf } from './workbook.ts';

/** Kinds of file a report is written as; `xlsx general` shows numbers without a format, `html gbk` is a web page called `.xls`. */
export const FORMATS = [
  'html',
  'html gbk',
  'docx',
  'doc',
  'pdf',
  'xlsx',
  'xlsx general',
  'xls',
  'ods',
  'zip',
] as const;
export type Format = (typeof FORMATS)[number];

/** What files are dated where they are dated by us, so that the same report gives the same bytes. */
const DATE = new Date(2024, 0, 1);

/** A report to be written, under a name without ending. */
export interface Source {
  readonly name: string;
  readonly document: Document;
  readonly report: Report;
}

/** A report read from a document. */
export function sourceOf(name: string, document: Document): Source {
  return { name, document, report: recognise(document) };
}

export type Files = Readonly<Record<Format, Uint8Array>>;

/** Every report in every format, by name. What LibreOffice saves is left in the folder. */
export function filesOf(sources: readonly Source[], folder: string): Map<string, Files> {
  mkdirSync(folder, { recursive: true });
  const own = sources.map((source) => ({ ...source, ...ownFiles(source) }));
  const path = (name: string, ending: string): string => join(folder, `${name}.${ending}`);
  for (const { name, html, words, xlsx } of own) {
    writeFileSync(path(name, 'html'), html);
    writeFileSync(path(wordsOf(name), 'html'), words);
    writeFileSync(path(name, 'xlsx'), xlsx);
  }
  const names = sources.map(({ name }) => name);
  withOffice((convert) => saveOthers(names, convert, folder));
  const read = (name: string, ending: string): Uint8Array => readFileSync(path(name, ending));
  return new Map(
    own.map(({ name, html, page, xlsx, general, tables }) => [
      name,
      {
        html,
        'html gbk': page,
        docx: read(name, 'docx'),
        doc: read(name, 'doc'),
        pdf: read(name, 'pdf'),
        xlsx,
        'xlsx general': general,
        xls: read(name, 'xls'),
        ods: read(name, 'ods'),
        zip: zipSync({ '说明.docx': read(wordsOf(name), 'docx'), '附表.xlsx': tables }, { mtime: DATE }),
      },
    ]),
  );
}

function saveOthers(names: readonly string[], convert: Convert, folder: string): void {
  const paths = (ending: string): string[] => names.map((name) => join(folder, `${name}.${ending}`));
  const words = names.map((name) => join(folder, `${wordsOf(name)}.html`));
  convert([...paths('html'), ...words], 'docx', folder);
  convert(paths('docx'), 'doc', folder);
  convert(paths('docx'), 'pdf', folder);
  convert(paths('xlsx'), 'xls', folder);
  convert(paths('xlsx'), 'ods', folder);
}

/** What needs no other program; `words` is all but the tables as a web page, `tables` are they alone. */
function ownFiles({
  document,
  report,
}: Source): Record<'html' | 'page' | 'words' | 'xlsx' | 'general' | 'tables', Uint8Array> {
  const whole = withWholeParagraphs(document, report);
  const sheets = sheetsOf(whole, report);
  const words = sheets.filter(({ kind }) => kind !== 'table').flatMap(({ blocks }) => blocks);
  const text = (html: string): Uint8Array => Buffer.from(html);
  return {
    html: text(htmlOf(whole, 'utf-8')),
    page: inGbk(htmlOf(whole, 'gb2312')),
    words: text(htmlOf({ ...whole, blocks: words }, 'utf-8')),
    xlsx: xlsxOf(sheets, 'as printed'),
    general: xlsxOf(sheets, 'general'),
    tables: xlsxOf(
      sheets.filter(({ kind }) => kind === 'table'),
      'as printed',
    ),
  };
}

function wordsOf(name: string): string {
  return `${name}-words`;
}
