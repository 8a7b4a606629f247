import type { Document } from '../../model/index.ts';
import { Labels } from '../numbering/labels.ts';
import type { Source } from '../source.ts';
import { documentOf } from '../word/document.ts';
import { refusalOf } from '../word/refusal.ts';
import { readBody } from './body.ts';
import { FormattedText } from './formatted-text.ts';
import { LargeProperties } from './large-properties.ts';
import { listsIn } from './lists.ts';
import { Styles } from './styles.ts';
import { WordFile } from './word-file.ts';

/**
 * Reads a binary document of Word 97 to 2003, or of WPS: what it shows of its text and text boxes, and none of its headers,
 * footers and notes.
 *
 * @throws InputError `damaged`, `encrypted`, `too-large`, or `unsupported` for one of Word 95 or before
 */
export function extractDoc({ bytes, path }: Source): Document {
  try {
    const file = new WordFile(bytes);
    const large = new LargeProperties(file.data);
    const styles = new Styles(file.part('styles'), large);
    const text = new FormattedText(file, styles, large);
    const lists = listsIn(file.partAndRest('lists'), file.partAndRest('listOverrides'));
    return documentOf(readBody(file, text, styles), new Labels(lists), path);
  } catch (cause) {
    throw refusalOf(cause, path);
  }
}
