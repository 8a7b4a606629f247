import { clean } from '../../clean.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import { tableTitle } from '../../place.ts';
import type { Line } from '../blocks.ts';
import { reportPrinting } from '../printing.ts';
import { bars } from './chart/bars.ts';
import { slopes } from './chart/slopes.ts';
import { linesTable } from './lines.ts';
import type { Spending } from '../spending.ts';
import type { DiffView } from './view.ts';

const MOST = 10;

/** Which codes moved furthest. */
export function movers({ movers: all, table }: Spending, view: DiffView): Content {
  const { say } = view;
  if (all.length === 0) return null;
  const lines = all.slice(0, MOST);
  const title = say({ zh: '变动最大的科目', en: 'Codes that moved furthest' });
  const about = say({
    zh: `${sourceOf(table, view)}最低一级的科目，按增减的多少排列${ofAll(lines, all, view)}。斜纹向左是减少，实心向右是增加。`,
    en: `The lowest codes of ${sourceOf(table, view)}, furthest first${ofAll(lines, all, view)}. Hatched to the left is less, filled to the right is more.`,
  });
  const picture = bars(lines, { title, description: descriptionOf(lines, view) }, view);
  return charted('movers', { title, about, picture, lines }, view);
}

/** What each class came to in both years. */
export function classes({ classes: all, table }: Spending, view: DiffView): Content {
  const { say } = view;
  if (all.length === 0) return null;
  const sizes = all.toSorted((one, other) => largest(other).comparedTo(largest(one)));
  const drawn = new Set(sizes.slice(0, MOST));
  const lines = all.filter((line) => drawn.has(line));
  const title = say({ zh: '各类支出', en: 'Classes of expenditure' });
  const about = say({
    zh: `${sourceOf(table, view)}的各类${ofAll(lines, all, view)}，从左边一年到右边一年。虚线是减少，实线是增加。`,
    en: `The classes of ${sourceOf(table, view)}${ofAll(lines, all, view)}, from the year on the left to that on the right. Dashed is less, solid is more.`,
  });
  const picture = slopes(lines, { title, description: descriptionOf(lines, view) }, view);
  return charted('classes', { title, about, picture, lines: all }, view);
}

function largest({ compared: { movement } }: Line): Line['compared']['movement']['was'] {
  return movement.was.greaterThan(movement.is) ? movement.was : movement.is;
}

interface Charted {
  readonly title: string;
  readonly about: string;
  readonly picture: Markup;
  readonly lines: readonly Line[];
}

/** A chart, and the same in numbers beside it. */
function charted(id: string, { title, about, picture, lines }: Charted, view: DiffView): Markup {
  return markup`<section id="${id}" class="charted">
<h3>${title}</h3>
<p class="about">${about}</p>
<div class="beside">
${picture}${linesTable(lines, title, view)}</div>
</section>
`;
}

/** Printed in the report whose title is at hand. */
function sourceOf(table: Spending['table'], { diff }: DiffView): string {
  return tableTitle(reportPrinting(diff, table), table);
}

function ofAll(lines: readonly Line[], all: readonly Line[], { say }: DiffView): string {
  if (lines.length === all.length) return '';
  return say({
    zh: `（${all.length} 个中的 ${lines.length} 个）`,
    en: ` (${lines.length} of ${all.length})`,
  });
}

function descriptionOf(lines: readonly Line[], { say }: DiffView): string {
  const [first] = lines;
  const name = first ? clean(first.label) : '';
  return say({
    zh: `共 ${lines.length} 个，第一个是 ${name}。同样的数在图后面的表里。`,
    en: `${lines.length} in all, the first of them ${name}. The table behind the picture has the same in numbers.`,
  });
}
