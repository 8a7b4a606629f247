import type { Figure, Report } from '../../model/index.ts';
import { figureWords } from '../place.ts';

/** What is longer is no name of a line, and is not read to its end. */
const LONGEST = 120;

/** Names figures by table, row and column, each once: one stands in many relations. */
export function naming(report: Report): (figure: Figure) => string {
  const names = new Map<string, string>();
  return ({ key, at }) => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = figureWords(report, at);
    const short = name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`;
    names.set(key, short);
    return short;
  };
}
