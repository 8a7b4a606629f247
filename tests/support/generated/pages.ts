import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './style.ts';

interface Place {
  readonly index: number;
  readonly style: Style;
  readonly year: number;
  /** The name of the unit. */
  readonly unit: string;
  readonly random: Random;
}

/** A table under its title and caption, cut into pages as the style wants. */
export function printSheet(sheet: Sheet, { index, style, year, unit, random }: Place): string[] {
  const rows = style.trims ? sheet.rows.map(trimmed) : sheet.rows;
  const ordinals = style.ordinals && sheet.ordinals.length > 0 ? [sheet.ordinals] : [];
  const head = [...sheet.header, ...ordinals].map((cells) => cells.join('\t'));
  const width = sheet.header[0]?.length ?? 0;
  const title = titleOf(sheet.title, { index, style, year, unit }, width);
  const caption = captionOf({ index, style, year, unit }, width);
  const running = style.runningHeader ? [`${unit}${year}年度部门决算公开`] : [];
  const next = {
    none: [],
    bare: ['', `- ${index + 7} -`, '\f', ...running],
    header: ['', '\f', ...running, ...head],
    title: ['', '\f', `${sheet.title}（续）`, ...caption, ...head],
  };
  const breakAt = style.pages === 'none' || rows.length < 6 ? -1 : random.whole(3, rows.length - 2);
  const body = rows.flatMap((cells, at) => [...(at === breakAt ? next[style.pages] : []), cells.join('\t')]);
  return [...running, title, ...caption, ...head, ...body, ...(sheet.note === null ? [] : [sheet.note])];
}

function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== '');
  return cells.slice(0, Math.max(last + 1, 2));
}

function titleOf(title: string, { index, style, year, unit }: Omit<Place, 'random'>, width: number): string {
  const filler = '\t'.repeat(Math.max(width - 1, 1));
  const wordings = {
    bare: title,
    unit: `${unit}${year}年度${title}`,
    whose: `${unit}${title}`,
    shared: `${title}${filler}公开0${index + 1}表`,
    year: `${year}年度${title}`,
    enumerated: `${'一二三四五六七八九'[index]}、${title}`,
    cell: `${title}${filler}`,
    numbered: `表${index + 1} ${title}`,
    wide: Array.from(title).join(' '),
  };
  return wordings[style.title];
}

function captionOf(
  { index, style: { caption, unit: money }, year, unit }: Omit<Place, 'random'>,
  width: number,
): string[] {
  const number = `公开0${index + 1}表`;
  const filler = Array.from({ length: Math.max(width - 2, 0) }, () => '').join('\t');
  return {
    lines: [number, `部门：${unit}`, `金额单位：${money}`],
    row: [`${filler}\t${number}`, `部门：${unit}${filler}\t金额单位：${money}`],
    year: [`编制单位：${unit}${filler}\t${year}年度\t金额单位：${money}`],
    text: [`部门：${unit}        ${number}        单位：${money}`],
    bare: [`单位：${money}`],
    filled: [`编制单位：${unit}\t${number}\t单位：${money}`],
  }[caption];
}
