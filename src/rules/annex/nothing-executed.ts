import type { Figure, Form, Indicator } from '../../model/index.ts';
import { defineRule, type Words } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { spentNothing, totalFigure } from './forms.ts';
import { costOf, hingesIn, isFull, isPositive, rowsIn, rowsInEnglish } from './indicators.ts';

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
    reported: {
      zh: '自评表 {form} 的全年执行数为 {spent}，却{said}',
      en: 'form {form} has an outturn of {spent}, yet {saidEn}',
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
      const spent = totalFigure(form, '全年执行数');
      const data = { form: String(form.number), spent: spent?.printed ?? '' };
      const said = reportedOf(form);
      if (said.length > 0) {
        const [zh, en] = [said.map((each) => each.zh).join('；'), said.map((each) => each.en).join('; ')];
        const [only, ...others] = said;
        const hinges = [...(spent ? [spent] : []), ...(only && others.length === 0 ? only.hinges : [])];
        yield observe('reported', spent?.at ?? form.at, { ...data, said: zh, saidEn: en }, { hinges });
      }
      const benefits = benefitsOf(form);
      if (benefits[0])
        yield observe('benefit', benefits[0].at, {
          ...data,
          rows: rowsIn(benefits),
          rowsEn: rowsInEnglish(benefits),
        });
    }
  },
});

/** What a form reports of money it did not spend, and the figures it does so with where it is a single row. */
interface Reported extends Words {
  readonly hinges: readonly Figure[];
}

/** All that a form reports of money it did not spend: one cause, one finding. */
function reportedOf({ stated, indicators }: Form): Reported[] {
  const reported = indicators.filter(({ actual }) => isPositive(actual));
  const completed = reported.filter(({ label }) => RATE_OF_PAYING.test(label));
  const costs = reported.filter((row) => costOf(row) !== null);
  return [
    ...(stated.saysPaid
      ? [
          {
            zh: '在实际完成情况中称资金已经下拨或兑现',
            en: 'its text says that the money was paid',
            hinges: [],
          },
        ]
      : []),
    ...(completed.length > 0
      ? [
          {
            zh: `报告完成或兑现了：${rowsIn(completed)}`,
            en: `reports completion or payment: ${rowsInEnglish(completed)}`,
            hinges: hingesIn(completed),
          },
        ]
      : []),
    ...(costs.length > 0
      ? [
          {
            zh: `报告发生了成本：${rowsIn(costs)}`,
            en: `reports cost: ${rowsInEnglish(costs)}`,
            hinges: hingesIn(costs),
          },
        ]
      : []),
  ];
}

/** Benefits with full marks where there was no output either. */
function benefitsOf({ indicators }: Form): readonly Indicator[] {
  const outputs = indicators.filter(({ firstLevel }) => firstLevel === '产出指标');
  if (outputs.length === 0 || outputs.some(({ actual }) => isPositive(actual))) return [];
  return indicators.filter(
    (row) => isPositive(row.actual) && /^(?:效益|满意度)指标$/u.test(row.firstLevel) && isFull(row),
  );
}
