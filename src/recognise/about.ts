import { isMoneyUnit, type MoneyUnit } from '../money/index.ts';
import { locate, type ReportLevel, type Statement } from '../model/index.ts';
import type { Draft } from './tables/draft.ts';
import { soleText, type Line } from './sections/lines.ts';
import type { Sections } from './sections/sections.ts';
import { canonical, tidy } from './wording.ts';

/** Whose accounts these are, of which year and at which level, as cover, captions and headings tell. */
export interface About {
  readonly unit: string | null;
  readonly year: number | null;
  readonly level: ReportLevel | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly years: readonly Statement[];
}

/** A year of accounts; the day a cover or a form was signed tells none. */
const YEAR = /(?<year>20\d{2})年(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月)/u;
const DATE = /20\d{2}年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日)?/gu;

export function aboutReport({ cover, tables, rest }: Sections, drafts: readonly Draft[]): About {
  const headings = [...new Set([...cover, ...tables.map(({ title }) => title), ...rest.filter(isHeading)])];
  const captions = tables.flatMap(({ lines }) => lines.filter(isHeading));
  const years = [...headings, ...captions].flatMap(yearIn);
  const year = mostFrequent(years.map(({ text }) => text));
  return {
    unit: mostFrequent(drafts.flatMap(({ caption }) => caption.unitName ?? [])) ?? unitOnCover(cover),
    year: year === null ? null : Number(year),
    level: levelIn(headings),
    moneyUnit: moneyUnitOf(drafts),
    years,
  };
}

/** The money unit most tables print. */
function moneyUnitOf(drafts: readonly Draft[]): MoneyUnit | null {
  const printed = mostFrequent(drafts.flatMap(({ caption }) => caption.moneyUnit ?? []));
  return printed !== null && isMoneyUnit(printed) ? printed : null;
}

/** Short lines: titles, headings and the like, whose year is that of the accounts. */
function isHeading(line: Line): boolean {
  const printed = soleText(line);
  if (printed === null || printed.length > 100 || !/[决没]/u.test(printed)) return false;
  const text = canonical(printed);
  return text.length <= 50 && /决算|年度没有/u.test(text) && !/比|上年|[,，]/u.test(text);
}

function yearIn(line: Line): Statement[] {
  const quote = soleText(line);
  const year = YEAR.exec(canonical(quote ?? ''))?.groups?.['year'];
  return year === undefined ? [] : [{ text: year, at: locate({ ...line.at, quote }) }];
}

function levelIn(lines: readonly Line[]): ReportLevel | null {
  for (const { cells } of lines) {
    const level = /(?<level>部门|单位)决算/u.exec(cells.map(({ text }) => canonical(text)).join(''))
      ?.groups?.['level'];
    if (level === '部门' || level === '单位') return level;
  }
  return null;
}

/** A cover reads: year, the unit's name on one or more lines, 部门决算. */
function unitOnCover(cover: readonly Line[]): string | null {
  const words = cover.map(({ cells }) => tidy(cells.map(({ text }) => text).join(''))).join('');
  const name = words
    .replaceAll(DATE, '')
    .replaceAll(/20\d{2}(?:年度?)?/gu, '')
    .replace(/(?:部门|单位)?决算(?:公开)?(?:说明|报告|报表)?$/u, '')
    .replace(/^附件\d*[:：]?/u, '');
  return name.length >= 2 && name.length <= 60 ? name : null;
}

/** The text that occurs most often; among equals the one that comes first. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
