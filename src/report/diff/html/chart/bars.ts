import { scaleBand, scaleLinear } from 'd3-scale';
import { clean } from '../../../clean.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import type { Line } from '../../blocks.ts';
import { changeWords } from '../../words.ts';
import { changeClass, direction } from '../change.ts';
import type { DiffView } from '../view.ts';
import { at, fitting } from './label.ts';
import { picture, WIDTH } from './picture.ts';

const BAND = 36;
const BAR = 11;
const LABEL_COLUMNS = 46;

/** How far each line moved: less to the left and hatched, more to the right and filled. */
export function bars(
  lines: readonly Line[],
  words: { title: string; description: string },
  view: DiffView,
): Markup {
  // Pixels, not money: what is told in words beside it is told from the decimals.
  const changes = lines.map(({ compared }) => compared.movement.change.toNumber());
  const across = scaleLinear()
    .domain([Math.min(0, ...changes), Math.max(0, ...changes)])
    .range([0, WIDTH]);
  const height = lines.length * BAND;
  const down = scaleBand<number>().domain(lines.keys()).range([0, height]);
  const body = [
    hatch(),
    lines.map((line, index) => bar(line, across(0), across(changes[index] ?? 0), down(index) ?? 0, view)),
  ];
  return picture({ id: 'movers', ...words, height, body });
}

function hatch(): Content {
  return markup`<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><line class="hatch" x1="1" x2="1" y2="5"/></pattern>
`;
}

/** One that is hardly there is still to be seen. */
const LEAST = 1.5;

function bar(
  { label, compared: { movement } }: Line,
  zero: number,
  end: number,
  top: number,
  view: DiffView,
): Content {
  const width = Math.max(Math.abs(end - zero), LEAST);
  const left = end < zero ? zero - width : Math.min(zero, WIDTH - width);
  return markup`<g><title>${clean(label)}</title><text x="0" y="${at(top + 14)}">${fitting(label, LABEL_COLUMNS)}</text><text x="${WIDTH}" y="${at(top + 14)}" class="end">${direction(movement, view).sign} ${changeWords(movement)}</text><rect class="${changeClass(movement)}" x="${at(left)}" y="${at(top + 19)}" width="${at(width)}" height="${BAR}"/><line class="axis" x1="${at(zero)}" x2="${at(zero)}" y1="${at(top + 17)}" y2="${at(top + 21 + BAR)}"/></g>
`;
}
