import { figureAt, locate, topicLabel, type Figure, type SourceRef, type Topic } from '../../model/index.ts';
import { isCounter, readPrinted, type Unit } from '../../money/index.ts';
import type { NumberToken, Token } from './tokens.ts';

/** What a figure of a sentence is: of what, and in which respect. */
interface Meaning {
  readonly topic: Topic;
  /** 金额, 预算数, 增减额 and the like. */
  readonly aspect: string;
}

/** Where the figures of one section stand, and how precise they are. */
export interface FigureFrame {
  readonly section: string;
  readonly placeOf: (offset: number) => SourceRef;
  /** The sentence around an offset, as printed. */
  readonly quoteOf: (offset: number) => string;
  readonly decimalsOf: (unit: Unit) => number;
}

/** A number the report states, rather than one of a list, a year or a document. */
export type FigureToken = NumberToken & { readonly unit: Unit };

export function isFigure(token: Token): token is FigureToken {
  return token.kind === 'number' && token.unit !== null;
}

/** The figure a number prints: the n-th of its section. */
export function figureOf(
  { text, unit, start }: FigureToken,
  ordinal: number,
  meaning: Meaning | undefined,
  { section, placeOf, quoteOf, decimalsOf }: FigureFrame,
): Figure {
  const key = `narrative/${section}/${ordinal}`;
  const at = locate({
    ...placeOf(start),
    key,
    section,
    row: meaning === undefined ? null : topicLabel(meaning.topic),
    column: meaning?.aspect ?? null,
    quote: quoteOf(start),
  });
  return figureAt({ key, decimals: isCounter(unit) ? 0 : decimalsOf(unit), unit, at }, readPrinted(text));
}
