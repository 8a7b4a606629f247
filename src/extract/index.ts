import type { Document } from '../model/index.ts';
import { formatOfCompound } from './compound.ts';
import { decode } from './decode.ts';
import {
  containerOf,
  formatOfZip,
  isMarkup,
  isOfficeXml,
  type ReadableFormat,
  type RefusedFormat,
} from './format.ts';
import { join, type Part } from './join.ts';
import { refused } from './refused.ts';
import type { Source } from './source.ts';
import { extractText } from './text/text.ts';

export type { Source } from './source.ts';

/**
 * Reads the bytes of one file into text blocks, grids and notices. Readers of other formats than text are loaded when
 * one is met.
 *
 * @throws InputError where the bytes are of no readable format
 */
export async function extract(source: Source): Promise<Document> {
  const format = await formatOf(source);
  if (format === 'text') return readText(source);
  if (isReadable(format)) return READERS[format](source);
  throw refused(format, source.path);
}

/**
 * Reads the files that make up one report, named by the first; each place in it then tells its file.
 *
 * @throws InputError as `extract`
 */
export async function extractAll(sources: readonly [Source, ...Source[]]): Promise<Document> {
  const [first, ...others] = sources;
  if (others.length === 0) return extract(first);
  const parts: Part[] = [];
  for await (const part of partsOf(sources)) parts.push(part);
  return join(parts, first.path);
}

/** One file after another, as each may take much memory to read. */
async function* partsOf(sources: readonly Source[]): AsyncGenerator<Part> {
  for (const source of sources) yield extract(source).then((document) => ({ file: source.path, document }));
}

/**
 * What a file is, by its content.
 *
 * @throws InputError `damaged`, `too-large`
 */
export async function formatOf(source: Source): Promise<ReadableFormat | RefusedFormat | 'text'> {
  const container = containerOf(source.bytes);
  if (container === 'compound') return formatOfCompound(source.bytes);
  if (container !== 'zip') return container;
  const { memberNames, members } = await import('./archive.ts');
  const mimetype = members(source, (name) => name === 'mimetype').get('mimetype');
  return formatOfZip(memberNames(source), new TextDecoder('latin1').decode(mimetype));
}

async function readText({ bytes, path }: Source): Promise<Document> {
  const text = decode(bytes, path);
  if (!isMarkup(text)) return extractText(text, path);
  if (isOfficeXml(text)) throw refused('office-xml', path);
  const { extractHtml } = await import('./html/index.ts');
  return extractHtml(text, path);
}

const READERS: Readonly<Record<ReadableFormat, (source: Source) => Promise<Document>>> = {
  pdf: async (source) => (await import('./pdf/index.ts')).extractPdf(source),
  docx: async (source) => (await import('./docx/index.ts')).extractDocx(source),
  doc: async (source) => (await import('./doc/index.ts')).extractDoc(source),
  workbook: async (source) => (await import('./workbook/index.ts')).extractWorkbook(source),
  mhtml: async (source) => (await import('./html/mhtml.ts')).extractMhtml(source),
  zip: async (source) => (await import('./bundle/index.ts')).extractBundle(source, { formatOf, extract }),
};

function isReadable(format: ReadableFormat | RefusedFormat): format is ReadableFormat {
  return format in READERS;
}
