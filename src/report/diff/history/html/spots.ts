import { scaleLinear, scalePoint } from 'd3-scale';
import type { Series } from '../../../../diff/index.ts';
import { displayWidth } from '../../../terminal/width.ts';
import { WIDTH } from '../../html/chart/picture.ts';
import { valueWords } from '../words.ts';
import type { HistoryView } from './view.ts';

export const HEIGHT = 150;
const TOP = 26;
const BOTTOM = HEIGHT - 22;

/** About as broad as a digit, of which a Chinese character takes two. */
const DIGIT = 7;

/** A year in the picture. */
export interface Spot {
  readonly x: number;
  /** How high its figure is; null where that is not known. */
  readonly y: number | null;
  readonly head: string;
  /** The figure, or why there is none. */
  readonly words: string;
  /** Whether its report prints the figure. */
  readonly isPrinted: boolean;
}

export interface Spots {
  readonly spots: readonly Spot[];
  /** How high nil is. */
  readonly nil: number;
}

/** The years from left to right, each as high as its figure is from nil up, or from the lowest where that is less. */
export function spotsOf({ points }: Series, { slots, say }: HistoryView): Spots {
  const places = slots.map(({ head, report }) => {
    const point = report === null ? undefined : points[report];
    const words = point ? valueWords(point, say) : say({ zh: '没有报告', en: 'no report' });
    // Pixels, not money: what is told in words is told from the decimals.
    const worth = point?.worth?.toNumber() ?? null;
    return { head, words, worth, isPrinted: point !== undefined && point.value !== null };
  });
  const worths = places.flatMap(({ worth }) => worth ?? []);
  const up = scaleLinear()
    .domain([Math.min(0, ...worths), Math.max(0, ...worths)])
    .range([BOTTOM, TOP]);
  const side = breadthOf(places.flatMap(({ head, words }) => [head, words])) / 2;
  const across = scalePoint<number>()
    .domain(slots.keys())
    .range([side, WIDTH - side]);
  return {
    spots: places.map(({ worth, ...place }, index) => ({
      ...place,
      x: across(index) ?? 0,
      y: worth === null ? null : up(worth),
    })),
    nil: up(0),
  };
}

/** How much room the longest of some words takes, with a digit beside it. */
export function breadthOf(words: readonly string[]): number {
  return DIGIT * (1 + Math.max(0, ...words.map(displayWidth)));
}
