import { comesClose } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal, sum } from '../templates.ts';
import { WHOLE_SCOPE } from './basis.ts';
import { hasEveryForm } from './evaluated.ts';
import { bySource } from './forms.ts';

/**
 * Σ 全年执行数 of the forms against 项目支出 of 03. Units evaluate all their projects, but many publish the forms of some:
 * then the sum is a part. It ought to be equal where the narrative counts as many projects as there are forms and the
 * sum comes close to the whole, for then no project of weight is without a form, and the difference is an outturn that
 * was not put in, or small expenditure that should have been evaluated.
 */
export default defineRule({
  id: 'annex/executed-total',
  title: {
    zh: '各自评表全年执行数之和等于支出决算表的项目支出',
    en: 'The outturns of all self-evaluation forms add up to project expenditure',
  },
  severity: 'error',
  needs: ['03'],
  formula:
    'Σ annex/*/(当年财政拨款、上年结转资金、其他资金)/全年执行数 = 03/合计/项目支出，当自评表与所述自评项目数相同且占项目支出九成以上时；否则 ≤',
  basis: WHOLE_SCOPE,
  why: {
    zh: '项目支出都要自评，自评表的执行数加总就是项目支出；差额说明有项目没有自评，或有自评表漏填了执行数。',
    en: 'All project expenditure is evaluated, so the outturns of the forms add up to it; a difference is a project without a form or a form without its outturn.',
  },
  remedy: {
    zh: '按科目把自评表与项目支出逐一对应，先看执行数为零而文字称已支付的自评表，再看没有自评表的科目。',
    en: 'Match forms with items of expenditure: first the forms with a nil outturn that tell of payment, then items without a form.',
  },
  since: '0.1.0',
  *check({ report }) {
    const spent = sum(...report.annex.flatMap((form) => bySource(form, '全年执行数')));
    if (spent.length === 0) return;
    const whole = report.tables['03'].figure('合计', '项目支出');
    const isWhole = hasEveryForm(report) && comesClose(spent, sum(whole));
    yield isWhole ? equal(spent, whole) : atMost(spent, whole);
  },
});
