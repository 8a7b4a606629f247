import type { Document } from '../../model/index.ts';
import { Labels } from '../numbering/labels.ts';
import type { Source } from '../source.ts';
import { documentOf } from '../word/document.ts';
import { refusalOf } from '../word/refusal.ts';
import { readBody } from './body.ts';
import { Lists, readLists } from './numbering.ts';
import { wordPartsOf } from './parts.ts';
import { Styles } from './styles.ts';

/**
 * Reads a document of Word since 2007, or of WPS: what it shows of its body, and none of its headers, footers and notes.
 *
 * @throws InputError `damaged`, `too-large`, or `unsupported` where a part of it is another file
 */
export function extractDocx(source: Source): Document {
  try {
    const { main, styles, numbering } = wordPartsOf(source);
    const lists = numbering ? readLists(numbering) : new Lists();
    const items = readBody(main, new Styles(styles), lists);
    return documentOf(items, new Labels(lists), source.path);
  } catch (cause) {
    throw refusalOf(cause, source.path);
  }
}
