import { InputError } from '../../errors.ts';
import type { Document } from '../../model/index.ts';
import { decode } from '../decode.ts';
import type { Source } from '../source.ts';
import { extractHtml } from './index.ts';
import { mimeParts } from './mime.ts';
import { parsePage } from './tree.ts';

/**
 * Reads a web page that was saved with all its files as one (`.mht`), by a browser, Word or Excel. Its first page is
 * read; where that is a frame only, the pages in it are.
 *
 * @throws InputError as `extractHtml`, and `damaged` where there is no page in the file
 */
export function extractMhtml({ bytes, path }: Source): Document {
  const pages = mimeParts(bytes)
    .filter(({ type }) => type === 'text/html')
    .map((part) => decode(part.bytes, path));
  const [first, ...others] = pages;
  if (first === undefined) throw noPage(path);
  const isFrame = parsePage(first, path).some(({ tagName }) => tagName === 'frameset');
  const read = isFrame && others.length > 0 ? others : [first];
  const documents = read.map((page) => extractHtml(page, path));
  return {
    path,
    blocks: documents.flatMap(({ blocks }) => blocks),
    notices: documents.flatMap(({ notices }) => notices),
  };
}

function noPage(path: string): InputError {
  return new InputError('damaged', path, {
    zh: '这个网页归档（mht）里没有网页，文件可能不完整；请在浏览器里重新打开原网页再另存',
    en: 'there is no page in this web archive (mht), which may be incomplete; open the page again and save it anew',
  });
}
