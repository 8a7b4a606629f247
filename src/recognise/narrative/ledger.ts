import {
  locate,
  topicLabel,
  type Claim,
  type Figure,
  type Location,
  type Stretch,
  type Topic,
  type Unread,
} from '../../model/index.ts';
import { figureOf, isFigure, type FigureFrame, type FigureToken } from './figures.ts';
import type { Token } from './tokens.ts';

/** What has been made of a section: its figures, its claims, and the sentences nothing was made of. */
export class Ledger {
  readonly claims: Claim[] = [];
  readonly unread: Unread[] = [];
  readonly #frame: FigureFrame;
  readonly #ordinals: ReadonlyMap<FigureToken, number>;
  readonly #figures = new Map<FigureToken, Figure>();
  #sentence: FigureToken[] = [];

  constructor(tokens: readonly Token[], frame: FigureFrame) {
    this.#frame = frame;
    this.#ordinals = new Map(tokens.filter(isFigure).map((token, index) => [token, index + 1]));
  }

  /** The figure a number prints, now that it is known what it is. */
  figure(token: FigureToken, topic: Topic, aspect: string): Figure {
    const figure =
      this.#figures.get(token) ??
      figureOf(token, this.#ordinals.get(token) ?? 0, { topic, aspect }, this.#frame);
    this.#figures.set(token, figure);
    return figure;
  }

  /** Every figure of the section in its order, also those nothing is known of. */
  get figures(): Figure[] {
    return Array.from(
      this.#ordinals,
      ([token, ordinal]) => this.#figures.get(token) ?? figureOf(token, ordinal, undefined, this.#frame),
    );
  }

  /** Where in the text each of them stands, with its unit. */
  get stretches(): Stretch[] {
    return Array.from(this.#ordinals.keys(), ({ start, end }) => ({ start, end }));
  }

  place(offset: number, topic: Topic | null, aspect: string | null = null): Location {
    const { placeOf, quoteOf, section } = this.#frame;
    const row = topic && topicLabel(topic);
    return locate({ ...placeOf(offset), section, row, column: aspect, quote: quoteOf(offset) });
  }

  meet(token: FigureToken): void {
    this.#sentence.push(token);
  }

  /** Ends a sentence: where one of its figures was not understood, it counts as unread. */
  endSentence(): void {
    const lost = this.#sentence.find((token) => !this.#figures.has(token));
    if (lost) {
      const at = this.place(lost.start, null);
      this.unread.push({ text: at.quote ?? '', at });
    }
    this.#sentence = [];
  }
}
