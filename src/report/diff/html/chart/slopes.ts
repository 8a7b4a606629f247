import { scaleLinear } from 'd3-scale';
import { clean } from '../../../clean.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import type { Line } from '../../blocks.ts';
import { amountsOf, percentWords } from '../../words.ts';
import { changeClass, direction } from '../change.ts';
import type { DiffView } from '../view.ts';
import { at, fitting } from './label.ts';
import { picture } from './picture.ts';
import { spread } from './spread.ts';

/** A label has two lines. */
const LABEL = 30;
const TOP = 34;
const LEAST_HEIGHT = 220;
const NAME_COLUMNS = 21;

/** Where labels end, and where the two years stand. */
const X = { name: 146, old: 166, current: 302, amount: 322 } as const;

/** What each line came to and comes to: from the older year on the left to the newer on the right. */
export function slopes(
  lines: readonly Line[],
  words: { title: string; description: string },
  view: DiffView,
): Markup {
  const ends = lines.map(
    ({ compared: { movement } }) => [movement.was.toNumber(), movement.is.toNumber()] as const,
  );
  const height = Math.max(LEAST_HEIGHT, TOP + lines.length * LABEL + 6);
  const bottom = height - LABEL / 2;
  const up = scaleLinear()
    .domain([Math.min(0, ...ends.flat()), Math.max(0, ...ends.flat())])
    .range([bottom, TOP]);
  const [names, amounts] = [0, 1].map((side) =>
    spread(
      ends.map((end) => up(end[side] ?? 0)),
      LABEL,
      bottom,
    ),
  );
  const body = [
    view.sides.map((side, index) => year(side, index === 0 ? X.old : X.current, height)),
    lines.map((line, index) => {
      const [old, current] = [up(ends[index]?.[0] ?? 0), up(ends[index]?.[1] ?? 0)];
      return slope(
        line,
        { old, current, name: names?.[index] ?? old, amount: amounts?.[index] ?? current },
        view,
      );
    }),
  ];
  return picture({ id: 'classes', ...words, height, body });
}

function year(side: string, x: number, height: number): Content {
  return markup`<text class="year" x="${x}" y="14">${side}</text><line class="axis" x1="${x}" x2="${x}" y1="22" y2="${height}"/>
`;
}

/** How high its ends and its labels are. */
interface Heights {
  readonly old: number;
  readonly current: number;
  readonly name: number;
  readonly amount: number;
}

function slope(
  { label, compared: { movement } }: Line,
  { old, current, name, amount }: Heights,
  view: DiffView,
): Content {
  const [was, is] = amountsOf(movement).map((printed) => printed || '—');
  const { sign, word } = direction(movement, view);
  // What comes from nil has no share, and says what it is.
  const share = movement.percent === null ? word : percentWords(movement);
  const kind = changeClass(movement);
  return markup`<g class="${kind}"><title>${clean(label)}</title><polyline class="lead" points="${X.name + 3},${at(name)} ${X.old},${at(old)}"/><polyline class="lead" points="${X.current},${at(current)} ${X.amount - 3},${at(amount)}"/><polyline class="slope" points="${X.old},${at(old)} ${X.current},${at(current)}"/><circle cx="${X.old}" cy="${at(old)}" r="3.5"/><circle cx="${X.current}" cy="${at(current)}" r="3.5"/><text class="end" x="${X.name}" y="${at(name - 2)}">${fitting(label, NAME_COLUMNS)}</text><text class="end" x="${X.name}" y="${at(name + 11)}">${was ?? ''}</text><text x="${X.amount}" y="${at(amount - 2)}">${is ?? ''}</text><text x="${X.amount}" y="${at(amount + 11)}">${sign} ${share}</text></g>
`;
}
