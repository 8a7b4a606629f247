import type { Document } from '../model/index.ts';
import { decode } from './decode.ts';
import {
  containerOf,
  formatOfCompound,
  formatOfZip,
  isMarkup,
  type Container,
  type ReadableFormat,
  type RefusedFormat,
} from './format.ts';
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
  const { bytes, path } = source;
  const container = containerOf(bytes);
  if (container !== 'text') {
    const format = await formatIn(container, source);
    if (isReadable(format)) return READERS[format](source);
    throw refused(format, path);
  }
  const text = decode(bytes, path);
  if (!isMarkup(text)) return extractText(text, path);
  const { extractHtml } = await import('./html/index.ts');
  return extractHtml(text, path);
}

async function formatIn(
  container: Exclude<Container, 'text'>,
  source: Source,
): Promise<ReadableFormat | RefusedFormat> {
  if (container === 'compound') return formatOfCompound(source.bytes);
  if (container !== 'zip') return container;
  const { memberNames, members } = await import('./archive.ts');
  const mimetype = members(source, (name) => name === 'mimetype').get('mimetype');
  return formatOfZip(memberNames(source), new TextDecoder('latin1').decode(mimetype));
}

const READERS: Readonly<Record<ReadableFormat, (source: Source) => Promise<Document>>> = {
  pdf: async (source) => (await import('./pdf/index.ts')).extractPdf(source),
  docx: async (source) => (await import('./docx/index.ts')).extractDocx(source),
  doc: async (source) => (await import('./doc/index.ts')).extractDoc(source),
  workbook: async (source) => (await import('./workbook/index.ts')).extractWorkbook(source),
  zip: async (source) => (await import('./bundle/index.ts')).extractBundle(source),
};

function isReadable(format: ReadableFormat | RefusedFormat): format is ReadableFormat {
  return format in READERS;
}
