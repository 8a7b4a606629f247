import type { ColorLevel } from '../report/index.ts';
import { colorLevel } from './color.ts';

/** Columns to fill where nobody says how wide the screen is. */
const USUAL_WIDTH = 100;
/** Lines longer than this are hard to read on any screen. */
const WIDEST = 120;

export interface Screen {
  readonly width: number;
  readonly colorLevel: ColorLevel;
}

/** What standard output can show, or a file where `path` names one. */
export function screenOf(path: string | null, { color }: { readonly color?: boolean }): Screen {
  return {
    width: path === null ? Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST) : USUAL_WIDTH,
    colorLevel: colorLevel({ flag: color, environment: process.env, able: path === null ? shown() : 0 }),
  };
}

/** Colours by the bits of a terminal, as Node tells them; a pipe has none. */
function shown(): ColorLevel {
  const bits = process.stdout.isTTY ? process.stdout.getColorDepth() : 1;
  if (bits >= 24) return 3;
  if (bits >= 8) return 2;
  return bits >= 4 ? 1 : 0;
}
