import { stronger, type Box, type Fate, type Item, type Run } from '../word/story.ts';
import type { XmlReader } from '../xml/reader.ts';
import { InlineReader } from './inline.ts';
import { fateBy, type Reading } from './reading.ts';
import { readNumbering, type OwnNumbering } from './styles.ts';
import { isOn } from './values.ts';

/** What the properties of a paragraph say of its words, number and mark (ECMA-376 Part 1, 17.3.1.26). */
interface Properties {
  style: string | null;
  numbering: OwnNumbering | null;
  /** What tracked changes make of the mark. */
  mark: Fate;
  /** Whether the mark is hidden; `null` where the style decides. */
  isMarkHidden: boolean | null;
}

/** Reads a paragraph, and the text boxes that are tied to it. */
export function readParagraph(reading: Reading, fate: Fate): Item[] {
  const { xml, styles, lists } = reading;
  const properties: Properties = { style: null, numbering: null, mark: 'shown', isMarkHidden: null };
  const runs: Run[] = [];
  const boxes: Box[] = [];
  const inline = new InlineReader(reading, { runs, boxes, styleOfParagraph: () => properties.style });
  for (const name of xml.children()) {
    if (name === 'pPr') readProperties(xml, properties);
    else inline.read(name, fate);
  }
  const { style, numbering, isMarkHidden } = properties;
  const isHidden = isMarkHidden ?? styles.isHidden(style, null);
  const mark = stronger(properties.mark, isHidden ? 'hidden' : 'shown');
  const list = styles.listPlace(numbering, style, (id, tied) => lists.levelOf(id, tied));
  return [{ kind: 'paragraph', runs, mark, list }, ...boxes];
}

function readProperties(xml: XmlReader, properties: Properties): void {
  for (const name of xml.children()) {
    if (name === 'pStyle') properties.style = xml.attribute('val') ?? null;
    else if (name === 'numPr') properties.numbering = readNumbering(xml);
    else if (name === 'rPr') {
      for (const property of xml.children()) {
        properties.mark = stronger(properties.mark, fateBy(property));
        if (property === 'vanish') properties.isMarkHidden = isOn(xml.attribute('val'));
        else if (property === 'specVanish') properties.isMarkHidden = true;
      }
    }
  }
}
