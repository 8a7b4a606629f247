import type { ListPlace } from '../word/story.ts';
import type { XmlReader } from '../xml/reader.ts';
import { isOn, wholeNumber } from './values.ts';

/** The list a paragraph or style names itself, and the level in it. */
export interface OwnNumbering {
  readonly list: number | null;
  readonly level: number | null;
}

interface Style {
  readonly id: string;
  readonly basedOn: string | null;
  readonly numbering: OwnNumbering | null;
  /** Whether its words are hidden; `null` where it says nothing of it. */
  readonly isHidden: boolean | null;
}

/** Chains of styles end somewhere; ones that do not are cut. */
const LONGEST_CHAIN = 50;

/** What styles say of the words and numbers of their paragraphs (ECMA-376 Part 1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, Style>();
  /** By style, itself and those it is based on. */
  readonly #chains = new Map<string | null, readonly Style[]>();
  /** The style of paragraphs that name none. */
  #usual: string | null = null;

  constructor(xml: XmlReader | null) {
    if (!xml) return;
    for (const _ of xml.children()) {
      for (const name of xml.children()) {
        if (name !== 'style') continue;
        const id = xml.attribute('styleId') ?? '';
        const isUsual = xml.attribute('type') === 'paragraph' && isOn(xml.attribute('default') ?? '0');
        if (isUsual) this.#usual = id;
        this.#styles.set(id, readStyle(id, xml));
      }
    }
  }

  /** Whether words in a style of paragraphs and one of characters are hidden; where both say so, they are not (17.7.3). */
  isHidden(paragraph: string | null, character: string | null): boolean {
    return this.#hides(paragraph ?? this.#usual) !== this.#hides(character);
  }

  /**
   * The list that a paragraph is numbered in, by what it says itself and by its style; `levelOf` tells which level of a list
   * is tied to a style. List 0 is none.
   */
  listPlace(
    own: OwnNumbering | null,
    style: string | null,
    levelOf: (list: number, style: string) => number | null,
  ): ListPlace | null {
    const chain = this.#chain(style ?? this.#usual);
    const numberings = [own, ...chain.map(({ numbering }) => numbering)].filter((each) => each !== null);
    const list = numberings.find((each) => each.list !== null)?.list ?? 0;
    if (list === 0) return null;
    const tied = chain.map(({ id }) => levelOf(list, id)).find((level) => level !== null);
    const level = own?.level ?? tied ?? numberings.find((each) => each.level !== null)?.level ?? 0;
    return { list, level };
  }

  #hides(id: string | null): boolean {
    return this.#chain(id).find(({ isHidden }) => isHidden !== null)?.isHidden ?? false;
  }

  #chain(id: string | null): readonly Style[] {
    const known = this.#chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? '');
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles.get(style.basedOn ?? '');
    }
    this.#chains.set(id, chain);
    return chain;
  }
}

function readStyle(id: string, xml: XmlReader): Style {
  let basedOn: string | null = null;
  let numbering: OwnNumbering | null = null;
  let isHidden: boolean | null = null;
  for (const name of xml.children()) {
    if (name === 'basedOn') basedOn = xml.attribute('val') ?? null;
    else if (name === 'pPr') {
      for (const property of xml.children()) if (property === 'numPr') numbering = readNumbering(xml);
    } else if (name === 'rPr') {
      for (const property of xml.children()) if (property === 'vanish') isHidden = isOn(xml.attribute('val'));
    }
  }
  return { id, basedOn, numbering, isHidden };
}

/** What an element `numPr` says (17.3.1.19). */
export function readNumbering(xml: XmlReader): OwnNumbering {
  let [list, level]: [number | null, number | null] = [null, null];
  for (const name of xml.children()) {
    if (name === 'numId') list = wholeNumber(xml.attribute('val'));
    else if (name === 'ilvl') level = wholeNumber(xml.attribute('val'));
  }
  return { list, level };
}
