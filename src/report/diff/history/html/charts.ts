import type { Series } from '../../../../diff/index.ts';
import { Decimal, ZERO } from '../../../../money/index.ts';
import { markup, type Content } from '../../../html/markup.ts';
import { beforeWords, labelWords, latestWords } from '../words.ts';
import { trend } from './trend.ts';
import type { HistoryView } from './view.ts';

/** More pictures than these nobody looks at. */
const MOST = 12;

/** A picture for each course that figures took and that is ever more than nil; of many, for the largest. */
export function charts(id: string, all: readonly Series[], view: HistoryView): Content {
  const courses = coursesOf(all.filter((series) => !sizeOf(series).isZero()));
  if (courses.length === 0) return null;
  const bySize = courses.toSorted(([a], [b]) => sizeOf(b).comparedTo(sizeOf(a)));
  const largest = new Set(bySize.slice(0, MOST));
  const drawn = courses.filter((course) => largest.has(course));
  return markup`<p class="about">${aboutWords(drawn.length, courses.length, view)}</p>
<div class="trends">
${drawn.map((course, index) => chart(course, `${id}-${index + 1}`, view))}</div>
`;
}

/** Figures that are the same in every year, as total income and expenditure are. */
type Course = readonly [Series, ...Series[]];

function coursesOf(all: readonly Series[]): Course[] {
  const courses = new Map<string, Course>();
  for (const series of all) {
    const { unit, points } = series;
    const course = JSON.stringify([unit, points.map(({ value, worth }) => [value, worth])]);
    const [first, ...others] = courses.get(course) ?? [];
    courses.set(course, first ? [first, ...others, series] : [series]);
  }
  return [...courses.values()];
}

function aboutWords(drawn: number, all: number, { say }: HistoryView): string {
  const of =
    drawn < all
      ? say({ zh: `（${all} 张中最大的 ${drawn} 张）`, en: ` (the largest ${drawn} of ${all})` })
      : '';
  return say({
    zh: `每张图各按自己的大小从零画起${of}，各年都相同的数画在一起。空心点是表里没有印、按零算的，虚线跨过没有数的年度。`,
    en: `Every picture is to its own scale and from nil up${of}; figures that are the same in every year share one. Hollow points are rows that are not printed and count as nil; dashes lead over years without a figure.`,
  });
}

function chart([first, ...others]: Course, id: string, view: HistoryView): Content {
  const { say, history } = view;
  const names = [first, ...others].map((series) => labelWords(series, history, say));
  const [change, percent] = latestWords(first);
  const newest = history.reports.at(-1);
  const before = newest === undefined ? '' : beforeWords(newest, history, say);
  const latest = say({
    zh: `比 ${before} ${change}（${percent}）`,
    en: `on ${before} ${change} (${percent})`,
  });
  return markup`<figure><figcaption>${names.join(say({ zh: '、', en: ', ' }))} <small>${latest}</small></figcaption>
${trend(first, id, view)}</figure>
`;
}

function sizeOf({ points }: Series): Decimal {
  return Decimal.max(ZERO, ...points.flatMap(({ worth }) => worth?.abs() ?? []));
}
