import type { Report, ReportLevel } from '../model/index.ts';
import { clean } from './clean.ts';
import type { Say } from './language.ts';

/** The unit whose accounts these are. */
export function unitWords({ unit }: Report, say: Say): string {
  return clean(unit ?? say({ zh: '（没有认出单位名称）', en: '(no unit name recognised)' }));
}

/** Of which year and kind they are, and in which unit of money. */
export function aboutWords({ year, level, moneyUnit }: Report, say: Say): string[] {
  const money = moneyUnit ?? say({ zh: '没有认出', en: 'not recognised' });
  return [
    yearWords(year, say),
    levelWords(level, say),
    say({ zh: `金额单位 ${money}`, en: `amounts in ${money}` }),
  ];
}

function yearWords(year: number | null, say: Say): string {
  return year === null
    ? say({ zh: '没有认出年度', en: 'year not recognised' })
    : say({ zh: `${year} 年度`, en: `Year ${year}` });
}

function levelWords(level: ReportLevel | null, say: Say): string {
  switch (level) {
    case '部门':
      return say({ zh: '部门决算', en: "department's final accounts" });
    case '单位':
      return say({ zh: '单位决算', en: "unit's final accounts" });
    case null:
      return say({
        zh: '决算（部门或单位未认出）',
        en: 'final accounts (department or unit not recognised)',
      });
  }
}
