import type { Form, Indicator } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { hingesIn, isFull, isMissed, rowsIn, rowsInEnglish } from './indicators.ts';

/** What stands for no reason in 偏差原因分析及改进措施. */
const NO_REASON = /^(?:[-—－/／\\]*|无|暂无|没有)$/u;

/** An indicator that misses its target does not have full marks, and the form says why it missed. */
export default defineRule({
  id: 'annex/score-by-target',
  title: {
    zh: '自评表中没有达到指标值的，不给满分并说明原因',
    en: 'An indicator short of its target has less than full marks, and a reason',
  },
  severity: 'warning',
  needs: [],
  formula: '实际完成值未达年度指标值 ⇒ 自评得分 < 指标分值，且偏差原因不为空',
  basis: SELF_EVALUATION,
  why: {
    zh: '完成指标值的记满分，未完成的按完成比例记分，并分析偏差原因。',
    en: 'Full marks are for meeting the target; short of it the score is in proportion, and the reason is given.',
  },
  remedy: {
    zh: '核对实际完成值是否填对；确实没有完成的，按比例扣分、改总分，并填写偏差原因。',
    en: 'Check the actual; where the target was indeed missed, lower score and total and give the reason.',
  },
  observes: 'logic',
  messages: {
    full: {
      zh: '自评表 {form} 有指标没有达到指标值却得了满分：{rows}',
      en: 'form {form} gives full marks to indicators short of their target: {rowsEn}',
    },
    unexplained: {
      zh: '自评表 {form} 有指标没有达到指标值，却没有填写偏差原因：{rows}',
      en: 'form {form} gives no reason for indicators short of their target: {rowsEn}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const missed = form.indicators.filter(isMissed);
      if (missed.length === 0) continue;
      yield* rows('full', form, missed.filter(isFull));
      // Full marks are one cause: lowered, they need their reason, as the remedy says.
      yield* rows(
        'unexplained',
        form,
        missed.filter((indicator) => !isFull(indicator) && isUnexplained(indicator)),
      );
    }
  },
});

function* rows(
  message: string,
  { number }: Form,
  missed: readonly Indicator[],
): Iterable<ReturnType<typeof observe>> {
  const [first] = missed;
  if (!first) return;
  const data = { form: String(number), rows: rowsIn(missed), rowsEn: rowsInEnglish(missed) };
  yield observe(message, first.at, data, { hinges: hingesIn(missed) });
}

function isUnexplained({ reason }: Indicator): boolean {
  return NO_REASON.test(reason);
}
