import { plainName } from '../../catalogue/index.ts';
import { locate, type Report } from '../../model/index.ts';
import { ACROSS_YEARS } from '../basis.ts';
import { isAsWide, yearsApart } from '../last-year.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';

export default defineRule({
  id: 'year/same-accounts',
  title: {
    zh: '比较的是同一单位前后两年的决算',
    en: 'The reports compared are of one unit and of successive years',
  },
  severity: 'warning',
  needs: [],
  formula: '上年的单位 = 本年的单位；上年的年度 = 本年的年度 − 1',
  basis: ACROSS_YEARS,
  why: {
    zh: '本年说明里“比上年”的话只和上一年度、同一范围的决算有关；年度或范围不对，这些话就没有核对。',
    en: 'What the narrative says of last year is about the accounts of the year before and of the same extent; against any other it was not checked.',
  },
  remedy: {
    zh: '看看是不是选错了文件；单位改过名的，可以不理会名称不同的提醒。',
    en: 'See whether the right file was chosen; where the unit was renamed, never mind the name.',
  },
  observes: 'structure',
  messages: {
    sameYear: {
      zh: '作为上年决算的报告也是 {prior} 年度的，说明里与上年比较的话没有拿它核对',
      en: 'The report given as last year’s is of {prior} as well; what is said of last year was not checked against it',
    },
    apart: {
      zh: '作为上年决算的报告是 {prior} 年度的，本报告是 {year} 年度的，不是前后两年，说明里与上年比较的话没有拿它核对',
      en: 'The report given as last year’s is of {prior} and this one of {year}, which are not successive; what is said of last year was not checked against it',
    },
    unit: {
      zh: '两份报告的单位名称不同：上年是“{prior}”，本年是“{unit}”',
      en: 'The units are named differently: “{prior}” last year, “{unit}” this year',
    },
    extent: {
      zh: '上年是{prior}决算，本年是{level}决算，范围不同，说明里与上年比较的话没有拿它核对',
      en: 'Last year’s accounts are of a {prior}, this year’s of a {level}; what is said of last year was not checked against it',
    },
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report, prior }) {
    if (prior === null) return;
    const at = locate({});
    const apart = yearsApart(prior, report);
    const years = { prior: String(prior.year), year: String(report.year) };
    if (apart === 0) yield observe('sameYear', at, years);
    else if (apart !== 1) yield observe('apart', at, years);
    const names = namesOf(prior, report);
    if (names) yield observe('unit', at, names, { expected: names.prior, actual: names.unit });
    if (!isAsWide(prior, report)) {
      yield observe('extent', at, { prior: prior.level ?? '', level: report.level ?? '' });
    }
  },
});

/** Where both have one, and they are not the same. */
function namesOf(prior: Report, report: Report): { prior: string; unit: string } | null {
  if (prior.unit === null || report.unit === null) return null;
  return plainName(prior.unit) === plainName(report.unit) ? null : { prior: prior.unit, unit: report.unit };
}
