import type { Form, Indicator } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { spentNothing, totalFigure } from './forms.ts';
import { costOf, isFull, isPositive, rowsIn, rowsInEnglish } from './indicators.ts';

/** Rates of what was paid out or carried through; rates of what enterprises do are not among them. */
const RATE_OF_PAYING =
  /^(?:项目|年度|资金)?(?:目标|任务|完成目标|完成任务)(?:完成)?率$|(?:兑现|拨付|支付|下达).*率$|资金到位率$|标准执行(?:准确)?率$/u;

/** Where 全年执行数 is nil, nothing was paid, carried through or brought about with the money. */
export default defineRule({
  id: 'annex/nothing-executed',
  title: {
    zh: '自评表中全年执行数为零的，不说已经支付、完成或发生成本',
    en: 'A form on which nothing was spent does not tell of payment, completion or cost',
  },
  severity: 'warning',
  needs: [],
  formula: '全年执行数 = 0 ⇒ 实际完成情况不称已拨付，完成率、成本的实际完成值为 0',
  basis: SELF_EVALUATION,
  why: {
    zh: '钱没有支付，就谈不上兑现、按标准执行和发生成本；两处说法必有一处不实。',
    en: 'Without payment nothing was granted, carried out by standard or cost; one of the two is not true.',
  },
  remedy: {
    zh: '先查国库支付记录：已支付的改全年执行数，没有支付的改实际完成情况和完成值。',
    en: 'Check the payments first: correct the outturn where money was paid, and the words and actuals where it was not.',
  },
  observes: 'logic',
  messages: {
    paid: {
      zh: '自评表 {form} 的实际完成情况称资金已经下拨或兑现，而全年执行数为 {spent}',
      en: 'form {form} says that the money was paid, yet its outturn is {spent}',
    },
    completed: {
      zh: '自评表 {form} 的全年执行数为 {spent}，却报告完成或兑现了：{rows}',
      en: 'form {form} has an outturn of {spent}, yet reports completion or payment: {rowsEn}',
    },
    cost: {
      zh: '自评表 {form} 的全年执行数为 {spent}，却报告发生了成本：{rows}',
      en: 'form {form} has an outturn of {spent}, yet reports cost: {rowsEn}',
    },
    benefit: {
      zh: '自评表 {form} 的全年执行数为 {spent}，产出指标也都为零，却报告了效益并得满分：{rows}',
      en: 'form {form} has an outturn of {spent} and no output at all, yet full marks for benefits: {rowsEn}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      if (!spentNothing(form)) continue;
      const spent = totalFigure(form, '全年执行数')?.printed ?? '';
      if (form.stated.saysPaid)
        yield observe('paid', form.textsAt, { form: String(form.number), spent }, { actual: spent });
      for (const [message, rows] of claimsOf(form)) {
        const [first] = rows;
        if (!first) continue;
        const data = { form: String(form.number), spent, rows: rowsIn(rows), rowsEn: rowsInEnglish(rows) };
        yield observe(message, first.at, data, { expected: spent, actual: first.actual.printed });
      }
    }
  },
});

function claimsOf({ indicators }: Form): [message: string, rows: readonly Indicator[]][] {
  const reported = indicators.filter(({ actual }) => isPositive(actual));
  const outputs = indicators.filter(({ firstLevel }) => firstLevel === '产出指标');
  const hasOutput = outputs.length === 0 || outputs.some((row) => reported.includes(row));
  const benefits = reported.filter((row) => /^(?:效益|满意度)指标$/u.test(row.firstLevel) && isFull(row));
  return [
    ['completed', reported.filter(({ label }) => RATE_OF_PAYING.test(label))],
    ['cost', reported.filter((row) => costOf(row) !== null)],
    ['benefit', hasOutput ? [] : benefits],
  ];
}
