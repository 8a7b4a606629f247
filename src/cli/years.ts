import { areComparable, inYears } from '../diff/index.ts';
import { InputError, UsageError } from '../errors.ts';
import { STDIN } from '../io/find.ts';
import { tell } from '../io/write.ts';
import type { Report } from '../model/index.ts';
import { clean } from '../report/clean.ts';
import { load, type LoadFlags } from './load.ts';
import { progressOf, type Progress } from './progress.ts';
import type { Session } from './session.ts';

/** Two reports or more, the oldest first. */
export type Years = readonly [Report, Report, ...Report[]];

/**
 * The reports in several files, in the order of their years.
 *
 * @throws UsageError where there is but one, or more than one is standard input
 * @throws InputError where one cannot be read, or has nothing to compare
 */
export async function loadYears(
  paths: readonly string[],
  flags: LoadFlags & { readonly quiet?: boolean },
  session: Session,
): Promise<Years> {
  if (paths.filter((path) => path === STDIN).length > 1) throw onlyOneStdin(paths.length);
  const given: Report[] = [];
  for await (const report of reportsAt(paths, flags, progressOf(flags, session))) given.push(report);
  for (const report of given.toReversed()) refuseWithoutTables(report, given);
  const [first, second, ...newer] = inYears(given);
  if (first === undefined || second === undefined) throw tooFew();
  const years = [first, second, ...newer] as const;
  if (years.some((report, index) => report !== given[index])) tellOrder(given, years, session);
  return years;
}

/** One after another, so that they take no more memory than each by itself. */
async function* reportsAt(
  paths: readonly string[],
  flags: LoadFlags,
  progress: Progress,
): AsyncGenerator<Report> {
  const of = paths.length;
  for (const [index, path] of paths.entries()) {
    yield progress({ stage: 'read', path, nth: index + 1, of }).then(() => load([path], flags));
  }
}

function tooFew(): UsageError {
  return new UsageError({
    zh: '要有两份以上的报告才能比较',
    en: 'to compare takes two reports or more',
  });
}

function onlyOneStdin(count: number): UsageError {
  return count === 2
    ? new UsageError({
        zh: '标准输入只能是两份报告中的一份，另一份请写明文件',
        en: 'standard input can be one of the two reports; name a file for the other',
      })
    : new UsageError({
        zh: '标准输入只能是其中一份报告，其他的请写明文件',
        en: 'standard input can be one of the reports; name files for the others',
      });
}

function refuseWithoutTables(report: Report, all: readonly Report[]): void {
  const others = all.filter((other) => other !== report);
  if (others.some((other) => areComparable(other, report))) return;
  const names = others.map(({ path }) => path);
  throw new InputError('no-table', report.path, {
    zh: `和 ${names.join('、')} 没有一张两份都读成了的决算表，没有可以比较的内容`,
    en: `no table was read both in it and in ${names.join(' or ')}, so that there is nothing to compare`,
  });
}

/** Years decide what is old and what is new, and not the command line. */
function tellOrder(given: readonly Report[], ordered: readonly Report[], { say }: Session): void {
  const [first, second] = given;
  const words =
    first !== undefined && second !== undefined && given.length === 2
      ? say({
          zh: `先写的 ${first.path} 是 ${first.year} 年度，后写的 ${second.path} 是 ${second.year} 年度；按年度先后比较，以 ${second.year} 年度为上年。`,
          en: `${first.path}, given first, is of ${first.year}, and ${second.path} of ${second.year}; they are compared by their years, ${second.year} as the old one.`,
        })
      : say({
          zh: `没有按年度先后写，已按年度排列：${ordered.map(({ path }) => path).join('、')}。`,
          en: `the reports were not given in the order of their years, which is ${ordered.map(({ path }) => path).join(', ')}.`,
        });
  tell(`${say({ zh: '提示：', en: 'note: ' })}${clean(words)}\n`);
}
