import { line } from 'd3-shape';
import type { Series } from '../../../../diff/index.ts';
import { markup, type Content, type Markup } from '../../../html/markup.ts';
import { at } from '../../html/chart/label.ts';
import { picture, WIDTH } from '../../html/chart/picture.ts';
import { labelWords } from '../words.ts';
import { withRoom } from './labels.ts';
import { breadthOf, HEIGHT, spotsOf, type Spot } from './spots.ts';
import type { HistoryView } from './view.ts';

/** One figure over the years: a line from nil up, dashed over years that are not known, with values at its points. */
export function trend(series: Series, id: string, view: HistoryView): Markup {
  const { say, history } = view;
  const { spots, nil } = spotsOf(series, view);
  const known = spots.filter(({ y }) => y !== null);
  const path = line<Spot>(
    ({ x }) => x,
    ({ y }) => y ?? nil,
  ).digits(2);
  const body = [
    markup`<line class="axis" x1="0" x2="${WIDTH}" y1="${at(nil)}" y2="${at(nil)}"/>\n`,
    known.length < spots.length ? markup`<path class="bridge" d="${path(known) ?? ''}"/>\n` : null,
    markup`<path class="trend" d="${path.defined(({ y }) => y !== null)(spots) ?? ''}"/>\n`,
    known.map(mark),
    values(known),
    heads(spots),
  ];
  const title = labelWords(series, history, say);
  const description = spots.map(({ head, words }) => `${head} ${words}`).join(say({ zh: '；', en: '; ' }));
  return picture({ id, title, description, height: HEIGHT, body });
}

/** Hollow where the row is not printed and counts as nil. */
function mark({ x, y, isPrinted }: Spot): Content {
  return markup`<circle class="${isPrinted ? 'filled' : 'hollow'}" cx="${at(x)}" cy="${at(y ?? 0)}" r="3.5"/>\n`;
}

const ABOVE = 9;

/** The newest first, then the oldest, the highest and the lowest, then as many of the others as there is room for. */
function values(known: readonly Spot[]): Content {
  const byHeight = known.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const first = [known.at(-1), known[0], byHeight[0], byHeight.at(-1)];
  const labels = known.map((spot) => {
    const place = first.indexOf(spot);
    return { ...spot, rank: place < 0 ? first.length : place };
  });
  return withRoom(labels, breadthOf(labels.map(({ words }) => words))).map(
    ({ x, y, words }) =>
      markup`<text class="middle" x="${at(x)}" y="${at((y ?? 0) - ABOVE)}">${words}</text>\n`,
  );
}

/** The first and the last, then as many of those between as there is room for. */
function heads(spots: readonly Spot[]): Content {
  const labels = spots.map(({ x, head }, index) => {
    const isEnd = index === 0 || index === spots.length - 1;
    return { x, head, rank: isEnd ? 0 : 1 };
  });
  return withRoom(labels, breadthOf(labels.map(({ head }) => head))).map(
    ({ x, head }) => markup`<text class="year" x="${at(x)}" y="${HEIGHT - 4}">${head}</text>\n`,
  );
}
