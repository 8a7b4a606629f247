import type { Bytes } from '../bytes.ts';
import type { ListPlace } from '../word/story.ts';
import { changedBy, isOn, PLAIN } from './character-properties.ts';
import type { LargeProperties } from './large-properties.ts';
import { changeParagraph, plainParagraph, type ParagraphProperties } from './paragraph-properties.ts';

/** Kinds of styles that have properties of paragraphs, or of characters alone ([MS-DOC] 2.9.260). */
const OF_PARAGRAPHS = 1;
const OF_CHARACTERS = 2;
/** Chains of styles end somewhere; ones that do not are cut. */
const LONGEST_CHAIN = 50;

interface Style {
  readonly basedOn: number;
  readonly list: number | null;
  readonly level: number | null;
  /** Whether its words are hidden, as `isOn` understands it. */
  readonly hidden: number;
}

/** What styles say of the words and numbers of their paragraphs ([MS-DOC] 2.9.271). */
export class Styles {
  readonly #styles: readonly (Style | null)[];

  constructor(sheet: Bytes | null, large: LargeProperties) {
    this.#styles = sheet ? stylesIn(sheet, large) : [];
  }

  /** Whether words in a style of paragraphs and one of characters are hidden. */
  isHidden(paragraph: number, character: number | null): boolean {
    const chain = [...this.#chain(paragraph).toReversed(), ...this.#chain(character ?? -1).toReversed()];
    return chain.reduce((before, { hidden }) => isOn(hidden, before), false);
  }

  /** The list that a paragraph is numbered in, by what it says itself and by its style; no number below 1 is one. */
  listPlace({ list, level, style }: ParagraphProperties): ListPlace | null {
    const said = [{ list, level }, ...this.#chain(style)];
    const number = said.find((each) => each.list !== null)?.list ?? 0;
    return number < 1 ? null : { list: number, level: said.find((each) => each.level !== null)?.level ?? 0 };
  }

  #chain(index: number): Style[] {
    const chain: Style[] = [];
    let style = this.#styles[index];
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles[style.basedOn];
    }
    return chain;
  }
}

function stylesIn(sheet: Bytes, large: LargeProperties): (Style | null)[] {
  const styles: (Style | null)[] = [];
  const count = sheet.u16(2);
  const headSize = sheet.u16(4);
  let at = 2 + sheet.u16(0);
  while (styles.length < count) {
    const size = sheet.u16(at);
    styles.push(size === 0 ? null : readStyle(sheet.part(at + 2, size), headSize, large));
    at += 2 + evened(size);
  }
  return styles;
}

/** A style has a head, a name, and its properties of paragraphs and of characters. */
function readStyle(style: Bytes, headSize: number, large: LargeProperties): Style {
  const kind = style.u16(2) & 0x0f;
  const basedOn = style.u16(2) >>> 4;
  let at = headSize + 2 * (style.u16(headSize) + 2);
  const next = (): Bytes => {
    const properties = style.part(at + 2, style.u16(at));
    at += 2 + evened(properties.length);
    return properties;
  };
  let [list, level, hidden]: [number | null, number | null, number] = [null, null, PLAIN.hidden];
  if (kind === OF_PARAGRAPHS) {
    const own = next();
    if (own.length > 2) {
      ({ list, level } = changeParagraph(plainParagraph(0), own.part(2, own.length - 2), large));
    }
  }
  if (kind === OF_PARAGRAPHS || kind === OF_CHARACTERS) hidden = changedBy(next(), PLAIN).hidden;
  return { basedOn, list, level, hidden };
}

function evened(size: number): number {
  return size + (size % 2);
}
