import type { History, Series } from '../../../../diff/index.ts';
import { grid, type Column } from '../../../terminal/grid.ts';
import type { Page } from '../../../terminal/page.ts';
import { displayWidth } from '../../../terminal/width.ts';
import { sparkline } from '../spark.ts';
import { labelWords, latestWords, valueWords, yearHeads } from '../words.ts';

/** However many years there are, a label is left this much room. */
const LEAST_LABEL = 18;
const GAP = 2;

/** The series line by line and the years side by side; what the page is too narrow for goes below. */
export function table(series: readonly Series[], history: History, page: Page): string {
  const { say } = page;
  const years = yearHeads(history, say).map((title, index): Written => ({
    title,
    align: 'right',
    cells: series.map((one) => {
      const point = one.points[index];
      return point === undefined ? '' : valueWords(point, say);
    }),
  }));
  const label = {
    title: say({ zh: '项目', en: 'Row' }),
    cells: series.map((one) => labelWords(one, history, say)),
  };
  return inParts([...years, ...latestOf(series, page)], page.width - LEAST_LABEL)
    .map((part) => written([label, ...part], page))
    .join('\n\n');
}

/** A column with what stands in it. */
interface Written extends Column {
  readonly cells: readonly string[];
}

function latestOf(series: readonly Series[], { say }: Page): Written[] {
  const latest = series.map(latestWords);
  return [
    {
      title: say({ zh: '增减', en: 'Change' }),
      align: 'right',
      cells: latest.map(([change]) => change),
    },
    { title: '%', align: 'right', cells: latest.map(([, percent]) => percent) },
    { title: say({ zh: '走势', en: 'Trend' }), cells: series.map(sparkline) },
  ];
}

/** As many columns to a part as it has room for, each at least one. */
function inParts(columns: readonly Written[], room: number): Written[][] {
  const parts: Written[][] = [];
  let left = 0;
  for (const column of columns) {
    left -= widthOf(column);
    const part = left < 0 ? undefined : parts.at(-1);
    if (part === undefined) {
      parts.push([column]);
      left = room - widthOf(column);
    } else part.push(column);
  }
  return parts;
}

function widthOf({ title, cells }: Written): number {
  return GAP + Math.max(...[title, ...cells].map(displayWidth));
}

function written(columns: readonly Written[], page: Page): string {
  const [first] = columns;
  const rows = (first?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  return grid(columns, rows, page);
}
