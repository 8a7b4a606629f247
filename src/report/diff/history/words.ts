import {
  yearBefore,
  type History,
  type Lack,
  type MoveOfYear,
  type Point,
  type Series,
} from '../../../diff/index.ts';
import { isMoneyUnit } from '../../../money/index.ts';
import type { Report, Words } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import type { Say } from '../../language.ts';
import { moveWords } from '../rows.ts';
import { changeWords, percentWords, yearWords } from '../words.ts';

/** In place of a value. */
const SHORT: Readonly<Record<Lack, Words>> = {
  notPrinted: { zh: '未印', en: 'not printed' },
  lost: { zh: '未读到', en: 'lost' },
  illegible: { zh: '认不出', en: 'illegible' },
  noTable: { zh: '无此表', en: 'no table' },
  noColumn: { zh: '无此栏', en: 'no column' },
  notSaid: { zh: '未写', en: 'not told' },
};

/** Beside a blank. */
const LONG: Readonly<Record<Lack, Words>> = {
  notPrinted: { zh: '表里没有印这一行，按零算', en: 'the table does not print the row, which counts as nil' },
  lost: { zh: '没有读到', en: 'it could not be read' },
  illegible: { zh: '印的认不出是什么数', en: 'what is printed is no figure' },
  noTable: { zh: '这份报告里没有这个表', en: 'the report has no such table' },
  noColumn: { zh: '表里没有这一栏或这一级科目', en: 'the table has no such column or level of codes' },
  notSaid: { zh: '说明里没有写', en: 'the narrative does not tell it' },
};

export function lackWords(lack: Lack, say: Say): string {
  return say(LONG[lack]);
}

/** The numbers of a point in digits, null where it has none. */
export function digitsOf({ value, change, percent, decimals }: Point): Record<Digits, string | null> {
  return {
    value: value?.toFixed(decimals) ?? null,
    change: change?.toFixed(Math.max(decimals, change.decimalPlaces())) ?? null,
    percent: percent?.toFixed(2) ?? null,
  };
}

type Digits = 'value' | 'change' | 'percent';

/** A value in digits, or in a word why there is none. */
export function valueWords(point: Point, say: Say): string {
  return digitsOf(point).value ?? (point.lack === null ? '' : say(SHORT[point.lack]));
}

/** How the newest year stands to the one before, and by what percentage. */
export function latestWords({ points }: Series): [change: string, percent: string] {
  const { change = null, percent = null, decimals = 0 } = points.at(-1) ?? {};
  if (change === null) return ['—', percentWords({ percent })];
  const digits = Math.max(decimals, change.decimalPlaces());
  return [changeWords({ change, decimals: digits }), percentWords({ percent })];
}

/** What a series is called, with its unit where that is not the one told above. */
export function labelWords({ label, unit }: Series, { reports }: History, say: Say): string {
  const isUsual = unit === reports.at(-1)?.moneyUnit;
  return isUsual ? clean(label) : say({ zh: `${clean(label)}（${unit}）`, en: `${clean(label)} (${unit})` });
}

/** `2023`, and `2023 (2)` for the second report of that year. */
export function yearHeads({ reports }: History, say: Say): string[] {
  return reports.map(({ year }, index) => {
    if (year === null) return say({ zh: '年度不明', en: 'no year' });
    const nth = reports.slice(0, index + 1).filter((report) => report.year === year).length;
    return nth === 1 ? String(year) : `${year} (${nth})`;
  });
}

/** `2024 年度`, and `2024 年度（第 2 份）` for the second report of that year. */
export function reportWords(report: Report, { reports }: History, say: Say): string {
  const year = yearWords(report, say);
  const same = reports.filter((other) => other.year !== null && other.year === report.year);
  const nth = same.indexOf(report) + 1;
  return nth < 2 ? year : say({ zh: `${year}（第 ${nth} 份）`, en: `${year} (${nth})` });
}

/** What a report is set against, as it is called; nothing where it is the first. */
export function beforeWords(report: Report, history: History, say: Say): string {
  const before = yearBefore(history.reports, history.reports.indexOf(report));
  return before === null ? '' : reportWords(before, history, say);
}

/** In the newest unit, and whether that took converting. */
export function unitNote({ reports, series }: History, say: Say): string {
  const units = new Set(series.map(({ unit }) => unit).filter(isMoneyUnit));
  const own = new Set(reports.flatMap(({ moneyUnit }) => moneyUnit ?? []));
  const usual = reports.at(-1)?.moneyUnit ?? [...units].join('、');
  const isConverted = [...own].some((unit) => unit !== usual);
  return isConverted
    ? say({
        zh: `金额单位 ${usual}（用别的单位的年度已精确换算）`,
        en: `amounts in ${usual} (years in other units are converted exactly)`,
      })
    : say({ zh: `金额单位 ${usual}`, en: `amounts in ${usual}` });
}

/** Where money of the series went under another code, each once and with its year. */
export function movedWords(series: readonly Pick<Series, 'moved'>[], say: Say): string[] {
  const moved = series.flatMap((one) => one.moved);
  return [...new Set(moved.map((move) => say(moveOfYear(move, say))))];
}

function moveOfYear(move: MoveOfYear, say: Say): Words {
  const words = moveWords(move, say);
  return move.year === null
    ? { zh: words, en: words }
    : { zh: `${move.year} 年度：${words}`, en: `${move.year}: ${words}` };
}

export function pathWords({ path }: Report): string {
  return clean(path);
}
