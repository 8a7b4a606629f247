import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { spentNothing } from './forms.ts';
import { hingesIn, isFull, isMetByNothing, rowsIn, rowsInEnglish } from './indicators.ts';

/** A bound kept by an actual of nil where nothing was spent was not kept by merit. */
export default defineRule({
  id: 'annex/met-by-doing-nothing',
  title: {
    zh: '自评表中没有执行的项目，不因完成值为零而得满分',
    en: 'A project on which nothing was spent has no full marks for an actual of nil',
  },
  severity: 'warning',
  needs: [],
  formula: '全年执行数 = 0 且 指标值为“≤”、实际完成值为 0 ⇒ 自评得分 < 指标分值',
  basis: SELF_EVALUATION,
  why: {
    zh: '钱没有支付，成本或时限当然是零；这样的“完成”不是绩效，给满分使总分虚高。',
    en: 'With nothing paid, cost or time is nil of course; such a target is not met, and full marks inflate the total.',
  },
  remedy: {
    zh: '没有执行的，成本、时限类指标按未完成计分，或说明为何仍应计分。',
    en: 'Score such cost and time targets as missed, or say why they should count.',
  },
  observes: 'logic',
  messages: {
    nothing: {
      zh: '自评表 {form} 的全年执行数为零，以下指标因完成值为零而得满分：{rows}',
      en: 'form {form} has spent nothing, yet these have full marks for an actual of nil: {rowsEn}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      if (!spentNothing(form)) continue;
      const rows = form.indicators.filter((row) => isMetByNothing(row) && isFull(row));
      const [first] = rows;
      if (!first) continue;
      const data = { form: String(form.number), rows: rowsIn(rows), rowsEn: rowsInEnglish(rows) };
      yield observe('nothing', first.at, data, { hinges: hingesIn(rows) });
    }
  },
});
