import type { ReportLevel, Result } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Say } from '../language.ts';
import type { Page } from './page.ts';
import { indent, paragraph } from './wrap.ts';

/** Whose accounts these are, of which year, in which unit and from which file. */
export function heading(
  path: string,
  { report, prior }: Pick<Result, 'report' | 'prior'>,
  { say, style, width }: Page,
): string {
  const unit = clean(report.unit ?? say({ zh: '（没有认出单位名称）', en: '(no unit name recognised)' }));
  const money = report.moneyUnit ?? say({ zh: '没有认出', en: 'not recognised' });
  const about = [
    yearWords(report.year, say),
    levelWords(report.level, say),
    say({ zh: `金额单位 ${money}`, en: `amounts in ${money}` }),
  ];
  const file = indent(clean(path), width, say({ zh: '文件 ', en: 'File ' }));
  const against = prior && say({ zh: '上年决算 ', en: 'Last year’s ' });
  return [
    style.strong(paragraph(unit, width)),
    paragraph(about.join(' · '), width),
    style.faint(file),
    ...(prior && against ? [style.faint(indent(clean(prior.path), width, against))] : []),
  ].join('\n');
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
