import type { Fate, Item } from '../word/story.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { Lists } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What a document is read with. */
export interface Reading {
  readonly xml: XmlReader;
  readonly styles: Styles;
  readonly lists: Lists;
  /** What the element that was opened last, by its name, gives of paragraphs and tables. */
  readonly itemsOf: (name: string, fate: Fate) => readonly Item[];
}

/** Elements that hold no words of the document, but properties and what those were before a tracked change. */
export const PROPERTIES: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'rubyPr',
  'sdtPr',
  'sdtEndPr',
  'sectPr',
  'tblPr',
  'tblPrEx',
  'tblGrid',
  'tcPr',
  'trPr',
]);

const CHANGES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
]);

/** What a tracked change makes of the words in it, or of the mark that it is a property of (ECMA-376 Part 1, 17.13.5). */
export function fateBy(name: string): Fate {
  return CHANGES.get(name) ?? 'shown';
}

/**
 * The names of the elements in the one that was opened last. Of several ways to say the same they are those of the first,
 * which is the best one (Part 3, 7.6).
 */
export function* elementsIn(name: string, xml: XmlReader): Generator<string> {
  if (name !== 'AlternateContent') yield* xml.children();
  else {
    let isFirst = true;
    for (const _ of xml.children()) {
      if (isFirst) yield* xml.children();
      isFirst = false;
    }
  }
}
