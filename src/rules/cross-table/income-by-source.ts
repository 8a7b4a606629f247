import { BETWEEN_FORMS } from '../basis.ts';
import { appropriationLines, OTHER_SOURCES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 01 against the 合计 row of 02, source by source. */
export default defineRule({
  id: 'cross-table/income-by-source',
  title: {
    zh: '收入支出决算总表的各项收入等于收入决算表合计行的同一来源',
    en: 'Each income line of the summary equals the same source in the total row of the income table',
  },
  severity: 'error',
  needs: ['01', '02'],
  formula:
    'Σ 01/三种财政拨款收入（旧式表为财政拨款收入）/决算数 = 02/合计/财政拨款收入; 01/某项收入/决算数 = 02/合计/某项收入',
  basis: BETWEEN_FORMS,
  why: {
    zh: '两张表说的是同一笔收入，总表按来源列示，收入决算表按科目展开。',
    en: 'Both tables tell the same income: the summary by source, the income table also by code.',
  },
  remedy: {
    zh: '先看收入决算表各科目加起来是哪个数，再改与它不同的一处。',
    en: 'See what the codes of the income table add up to, then correct the one that differs.',
  },
  since: '0.1.0',
  *check({ report }) {
    const summary = report.tables['01'];
    const income = report.tables['02'];
    yield equal(down(summary, appropriationLines(summary), '决算数'), income.figure('合计', '财政拨款收入'));
    for (const source of OTHER_SOURCES)
      yield equal(summary.figure(source, '决算数'), income.figure('合计', source));
  },
});
