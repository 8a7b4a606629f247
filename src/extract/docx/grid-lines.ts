import type { XmlReader } from '../xml/reader.ts';

/** Of a column whose width is not said; any that is no hairline would do. */
const USUAL_WIDTH = 1000;
const POINT = 20;

/** Where the columns of a table begin, in twentieths of a point; there is no end to them. */
export class GridLines {
  readonly #lines: readonly number[];

  constructor(widths: readonly number[]) {
    const lines = [0];
    for (const width of widths) lines.push((lines.at(-1) ?? 0) + width);
    this.#lines = lines;
  }

  at(index: number): number {
    const last = this.#lines.length - 1;
    return this.#lines[index] ?? (this.#lines[last] ?? 0) + (index - last) * USUAL_WIDTH;
  }
}

/** Reads an element `tblGrid` (ECMA-376 Part 1, 17.4.48). */
export function readGrid(xml: XmlReader): GridLines {
  const widths: number[] = [];
  for (const name of xml.children()) if (name === 'gridCol') widths.push(widthOf(xml.attribute('w')));
  return new GridLines(widths);
}

/** Written as a whole number of twentieths of a point, or in points. */
function widthOf(written: string | undefined): number {
  const { number, unit } =
    /^(?<number>\d{1,6}(?:\.\d{1,9})?)(?<unit>pt)?$/u.exec(written ?? '')?.groups ?? {};
  const width = Number(number ?? 0) * (unit === undefined ? 1 : POINT);
  return width > 0 ? width : USUAL_WIDTH;
}
