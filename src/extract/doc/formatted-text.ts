import { NO_BYTES, type Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import { stronger, type Fate, type Run } from '../word/story.ts';
import { signOf } from '../word/symbols.ts';
import { changedBy, isOn, PLAIN, type CharacterProperties } from './character-properties.ts';
import { fontsIn } from './fonts.ts';
import type { LargeProperties } from './large-properties.ts';
import { OF_CHARACTERS, OF_PARAGRAPHS, Pages, type Formatted } from './pages.ts';
import { changeParagraph, plainParagraph, type ParagraphProperties } from './paragraph-properties.ts';
import { piecesIn, textOf, type Piece } from './pieces.ts';
import { stretchAt } from './plex.ts';
import type { Styles } from './styles.ts';
import type { Stretch, WordFile } from './word-file.ts';

/** Reads properties, given what a page says and what a piece says beyond that. */
type Reader<Properties> = (page: Bytes, piece: Bytes) => Properties;

/** The characters of a document, which are counted from the first of all, and what is said of them. */
export class FormattedText {
  readonly characters: string;
  readonly #pieces: readonly Piece[];
  readonly #pages: { readonly characters: Pages; readonly paragraphs: Pages };
  readonly #styles: Styles;
  readonly #fonts: readonly string[];
  readonly #charactersBy: Reader<CharacterProperties>;
  readonly #paragraphBy: Reader<ParagraphProperties>;

  /** @throws Unreadable `damaged` */
  constructor(file: WordFile, styles: Styles, large: LargeProperties) {
    const { document } = file;
    this.#pieces = piecesIn(file.part('pieces') ?? NO_BYTES, document);
    this.characters = textOf(this.#pieces, document);
    this.#pages = {
      characters: new Pages(document, file.part('characterPages'), OF_CHARACTERS),
      paragraphs: new Pages(document, file.part('paragraphPages'), OF_PARAGRAPHS),
    };
    this.#styles = styles;
    this.#fonts = fontsIn(file.part('fonts'));
    this.#charactersBy = remembering((page, piece) => changedBy(piece, changedBy(page, PLAIN)));
    this.#paragraphBy = remembering((page, piece) => {
      const properties = plainParagraph(page.length < 2 ? 0 : page.u16(0));
      if (page.length > 2) changeParagraph(properties, page.part(2, page.length - 2), large);
      return changeParagraph(properties, piece, large);
    });
  }

  /** What is said of the paragraph with a character, and whether that ends it. */
  paragraphAt(position: number): { properties: ParagraphProperties; isLast: boolean } {
    const { piece, place } = this.#placeOf(position);
    const page = this.#pages.paragraphs.at(place);
    const properties = this.#paragraphBy(page?.properties ?? NO_BYTES, piece.modifiers);
    return { properties, isLast: page?.end === place + piece.width };
  }

  /** The characters of a stretch in a style of paragraphs, those of the same fate together. */
  runsIn({ start, end }: Stretch, style: number): Run[] {
    const runs: Run[] = [];
    let position = start;
    while (position < end) {
      const { piece, place } = this.#placeOf(position);
      const page = this.#pages.characters.at(place);
      const stop = Math.min(end, piece.end, position + charactersTo(page, place, piece));
      const properties = this.#charactersBy(page?.properties ?? NO_BYTES, piece.modifiers);
      addTo(runs, {
        text: this.#textOf({ start: position, end: stop }, properties),
        fate: this.#fateBy(properties, style),
      });
      position = stop;
    }
    return runs;
  }

  fateAt(position: number, style: number): Fate {
    return this.runsIn({ start: position, end: position + 1 }, style)[0]?.fate ?? 'shown';
  }

  #placeOf(position: number): { piece: Piece; place: number } {
    const piece = stretchAt(this.#pieces, position);
    if (!piece) throw new Unreadable('damaged');
    return { piece, place: piece.place + piece.width * (position - piece.start) };
  }

  #textOf({ start, end }: Stretch, { sign }: CharacterProperties): string {
    if (!sign) return this.characters.slice(start, end);
    return signOf(this.#fonts[sign.font] ?? '', sign.code).repeat(end - start);
  }

  #fateBy({ change, hidden, style: own }: CharacterProperties, style: number): Fate {
    const isHidden = isOn(hidden, this.#styles.isHidden(style, own));
    return stronger(change, isHidden ? 'hidden' : 'shown');
  }
}

/** How many characters there are up to the end of what a page tells; one where none does. */
function charactersTo(page: Formatted | null, place: number, { width }: Piece): number {
  return page ? Math.max(Math.ceil((page.end - place) / width), 1) : 1;
}

function addTo(runs: Run[], { text, fate }: Run): void {
  const last = runs.at(-1);
  if (last?.fate === fate) runs[runs.length - 1] = { text: last.text + text, fate };
  else runs.push({ text, fate });
}

/** Remembers what it has read last: neighbours often share their properties. */
function remembering<Properties>(read: Reader<Properties>): Reader<Properties> {
  let last: { page: Bytes; piece: Bytes; properties: Properties } | null = null;
  return (page, piece) => {
    if (last?.page !== page || last.piece !== piece) last = { page, piece, properties: read(page, piece) };
    return last.properties;
  };
}
