import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';

const YEARS = /(?<year>20\d{2})(?:年|[-./]\d{1,2}[-./])/gu;

/** Nothing was done at a date after the year of the accounts. */
export default defineRule({
  id: 'annex/future-date',
  title: {
    zh: '自评表的实际完成日期不晚于决算年度',
    en: 'No actual of a form is dated after the year of the accounts',
  },
  severity: 'warning',
  needs: [],
  formula: 'annex/*/某指标/实际完成值的年份 ≤ 决算年度',
  basis: SELF_EVALUATION,
  why: {
    zh: '自评的是当年完成情况，以后年度的日期还没有发生，不能算完成。',
    en: 'What is evaluated was done in the year; a later date has yet to come and is nothing done.',
  },
  remedy: {
    zh: '填写当年的实际进度；按计划在以后年度完成的，调整指标值或说明不适用。',
    en: 'Give the progress of the year; where the plan is for later, change the target or say it does not apply.',
  },
  observes: 'logic',
  messages: {
    later: {
      zh: '自评表 {form} “{label}”的实际完成值是{actual}，晚于决算年度{year}年，得分为 {score}',
      en: 'form {form}: the actual of “{label}” is {actual}, later than {year}, and is given {score}',
    },
  },
  since: '0.1.0',
  *check({ report: { year, annex } }) {
    if (year === null) return;
    for (const { number, indicators } of annex) {
      for (const { label, actual, score, at } of indicators) {
        if (!latestYear(actual.printed, year)) continue;
        const data = {
          form: String(number),
          label,
          actual: actual.printed,
          year: String(year),
          score: score.printed ?? '',
        };
        yield observe('later', at, data, { actual: actual.printed });
      }
    }
  },
});

function latestYear(words: string, year: number): boolean {
  return (
    words.includes('20') && [...words.matchAll(YEARS)].some(({ groups }) => Number(groups?.['year']) > year)
  );
}
