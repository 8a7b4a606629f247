import { Unsupported } from '../word/refusal.ts';
import { stronger, type Fate, type Item } from '../word/story.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { Lists } from './numbering.ts';
import { readParagraph } from './paragraph.ts';
import { fateBy, elementsIn, PROPERTIES, type Reading } from './reading.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';

/**
 * Reads the paragraphs and tables of a document (ECMA-376 Part 1, 17.2.2).
 *
 * @throws Unreadable `damaged`, or `embedded` where a part of it is another file
 */
export function readBody(xml: XmlReader, styles: Styles, lists: Lists): Item[] {
  const itemsOf = (name: string, fate: Fate): readonly Item[] => {
    if (name === 'p') return readParagraph(reading, fate);
    if (name === 'tbl') return [readTable(reading, fate)];
    if (name === 'altChunk' || name === 'subDoc') throw new Unsupported('embedded');
    if (PROPERTIES.has(name)) return [];
    const own = stronger(fate, fateBy(name));
    return Array.from(elementsIn(name, xml), (inner) => itemsOf(inner, own)).flat();
  };
  const reading: Reading = { xml, styles, lists, itemsOf };
  return Array.from(xml.children(), (root) => itemsOf(root, 'shown')).flat();
}
