import type { Figure, Form } from '../../model/index.ts';
import { isPositive } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { partsOf, totalOf } from './forms.ts';

/**
 * A form that prints rates or scores prints all of them. A blank score is nil where a total bears it out; many forms give
 * the rate of the total alone, but none that of some of its parts.
 */
export default defineRule({
  id: 'annex/unfilled-figure',
  title: {
    zh: '自评表的执行率和得分填写齐全',
    en: 'No rate or score of a self-evaluation form is left out',
  },
  severity: 'error',
  needs: [],
  formula: 'annex/*/某项资金/(全年预算数, 全年执行数) > 0 → 执行率; annex/*/*/分值 > 0 → 得分',
  basis: SELF_EVALUATION,
  why: {
    zh: '同一张表的其他行都填了，只有这一格空着：不是漏填，就是转换时丢了，不能当作零。',
    en: 'Other lines of the form have it, and this cell alone is blank: it was left out or lost in conversion, and is not nil.',
  },
  remedy: {
    zh: '对照原表补填；原表有这个数的，检查转换时单元格是否错位。',
    en: 'Fill it in; if the original has it, see whether conversion moved the cells of the line.',
  },
  observes: 'structure',
  messages: {
    rate: {
      zh: '自评表 {form}“{row}”有全年预算数和全年执行数，执行率却空着，其他资金的执行率都填了',
      en: 'form {form}, {row}: the rate is blank though there are a budget and an outturn, and other sources have their rates',
    },
    score: {
      zh: '自评表 {form}“{row}”的分值是 {weight}，得分却空着，总分也没有印出来',
      en: 'form {form}, {row}: the weight is {weight} and the score is blank, and no total score bears it out',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const number = String(form.number);
      for (const { at } of blankRates(form)) yield observe('rate', at, { form: number, row: at.row ?? '' });
      for (const { weight, score } of unscored(form)) {
        const data = { form: number, row: score.at.row ?? '', weight: weight.printed ?? '' };
        yield observe('score', score.at, data);
      }
    }
  },
});

/** Rates of lines of funds that have a budget, an outturn and, unlike another of them, no rate; many leave a nil rate blank. */
function blankRates(form: Form): Figure[] {
  const parts = partsOf(form).map(({ figures }) => figures);
  if (!parts.some(({ 执行率: rate }) => rate.state === 'printed')) return [];
  return parts.flatMap(({ 全年预算数: budget, 全年执行数: executed, 执行率: rate }) =>
    rate.state === 'blank' && isPositive(sum(budget)) && isPositive(sum(executed)) ? [rate] : [],
  );
}

/** What has a weight and no score, in a form that has scores and no total of them. */
function unscored(form: Form): { weight: Figure; score: Figure }[] {
  const { total, indicators } = form;
  if (total.state === 'printed') return [];
  const execution = totalOf(form)?.figures;
  const lines = [
    ...(execution ? [{ weight: execution.分值, score: execution.得分 }] : []),
    ...indicators.map(({ weight, score }) => ({ weight, score })),
  ];
  if (!lines.some(({ score }) => score.state === 'printed')) return [];
  return lines.filter(({ weight, score }) => score.state === 'blank' && isPositive(sum(weight)));
}
