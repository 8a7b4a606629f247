import { missingYears, repeatedYears, yearBefore, type History } from '../../../diff/index.ts';
import { plainName } from '../../../catalogue/index.ts';
import { clean } from '../../clean.ts';
import { plural, type Say } from '../../language.ts';

/** What a reader has to know of the years, and of what was asked for. */
export function notesOf({ reports, unmatched }: History, say: Say): string[] {
  return [
    ...missing(reports, say),
    ...repeated(reports, say),
    ...undated(reports, say),
    ...ofOthers(reports, say),
    ...unmatched.map((pattern) => unmatchedWords(pattern, say)),
  ];
}

export function unmatchedWords(pattern: string, say: Say): string {
  const key = clean(pattern);
  return say({
    zh: `没有一份报告有 --key ${key} 的数；键写成 表/行/栏，如 05/2150501/合计，* 代表任意字。`,
    en: `No report has a figure --key ${key}; a key is table/row/column, such as 05/2150501/合计, and * any characters.`,
  });
}

type Reports = History['reports'];

function missing(reports: Reports, say: Say): string[] {
  const years = missingYears(reports);
  if (years.length === 0) return [];
  const apart = reports.flatMap(({ year }, index) => {
    const before = yearBefore(reports, index)?.year ?? null;
    if (year === null || before === null || year - before < 2) return [];
    return [say({ zh: `${year} 年度与 ${before} 年度比`, en: `${year} is set against ${before}` })];
  });
  return [
    say({
      zh: `缺 ${years.join('、')} 年度的报告；${[...new Set(apart)].join('，')}。`,
      en: `There is no report of ${years.join(', ')}; ${[...new Set(apart)].join(', ')}.`,
    }),
  ];
}

function repeated(reports: Reports, say: Say): string[] {
  return repeatedYears(reports).map((year) => {
    const same = reports.filter((report) => report.year === year).map(({ path }) => clean(path));
    const next = reports.find((report) => (report.year ?? year) > year);
    const hasBefore = reports.some((report) => (report.year ?? year) < year);
    const zh = [
      `${year} 年度有 ${same.length} 份报告（${same.join('、')}），分别列出`,
      hasBefore ? '各与前面的年度比' : '彼此不比',
      ...(next ? [`${next.year} 年度与其中最后一份比`] : []),
    ];
    const en = [
      `${plural(same.length, 'report')} are of ${year} (${same.join(', ')}) and stand side by side`,
      hasBefore ? 'each is set against the year before' : 'none is set against another',
      ...(next ? [`${next.year} is set against the last of them`] : []),
    ];
    return say({ zh: `${zh.join('，')}。`, en: `${en.join('; ')}.` });
  });
}

/** Accounts of several units are no history of one, unless it was renamed. */
function ofOthers(reports: Reports, say: Say): string[] {
  const names = new Map(
    reports.flatMap(({ unit }) => (unit === null ? [] : [[plainName(unit), clean(unit)]])),
  );
  if (names.size < 2) return [];
  const told = [...names.values()];
  return [
    say({
      zh: `单位名称不同：${told.join('、')}；不是同一单位改名的，这些数不能放在一起比。`,
      en: `The units are named differently: ${told.join(', ')}; unless one was renamed, their figures are not to be compared.`,
    }),
  ];
}

function undated(reports: Reports, say: Say): string[] {
  return reports
    .filter(({ year }) => year === null)
    .map(({ path }) =>
      say({
        zh: `${clean(path)} 没有认出年度，按命令行上的位置排列。`,
        en: `The year of ${clean(path)} was not recognised; it stands where the command line has it.`,
      }),
    );
}
