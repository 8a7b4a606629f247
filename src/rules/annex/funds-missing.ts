import type { Form } from '../../model/index.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { totalOf } from './forms.ts';

/** A project that is evaluated has money: a budget of the year where it had one at its opening, and some at all. */
export default defineRule({
  id: 'annex/funds-missing',
  title: {
    zh: '自评表填写了项目的资金',
    en: 'A self-evaluation form has the funds of its project',
  },
  severity: 'warning',
  needs: [],
  formula: 'annex/*/年度资金总额/全年预算数 > 0',
  basis: SELF_EVALUATION,
  why: {
    zh: '没有全年预算数就无从计算执行率，指标得分也没有资金作依托。',
    en: 'Without a budget of the year there is no execution rate, and scores rest on no money.',
  },
  remedy: {
    zh: '按指标文件补填全年预算数和全年执行数；预算确已全部收回的，写明原因。',
    en: 'Fill in budget and outturn from the notice; where the budget was withdrawn, say why.',
  },
  observes: 'logic',
  messages: {
    budget: {
      zh: '自评表 {form} 的年初预算数为 {opening}，全年预算数却为 {budget}',
      en: 'form {form} has an opening budget of {opening}, yet a budget of the year of {budget}',
    },
    all: {
      zh: '自评表 {form} 的年初预算数、全年预算数和全年执行数都为零，却有 {scored} 项指标计了分',
      en: 'form {form} has neither budget nor outturn, yet {scored} indicators are scored',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const total = totalOf(form);
      if (!total) continue;
      const { 年初预算数: opening, 全年预算数: budget, 全年执行数: spent } = total.figures;
      if (budget.state !== 'printed' || !areNil([budget])) continue;
      const scored = scoredIn(form);
      const [number, at] = [String(form.number), budget.at];
      if (opening.state === 'printed' && !areNil([opening]))
        yield observe('budget', at, { form: number, opening: opening.printed, budget: budget.printed });
      else if (areNil([spent]) && (opening.state === 'unavailable' || areNil([opening])) && scored > 0)
        yield observe('all', at, { form: number, scored: String(scored) });
    }
  },
});

function scoredIn({ indicators }: Form): number {
  return indicators.filter(({ score }) => score.state === 'printed' && !areNil([score])).length;
}
