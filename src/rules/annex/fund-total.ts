import { MONEY_COLUMNS_OF_FORM } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { partsOf, totalOf } from './forms.ts';

/** 年度资金总额 = Σ 财政拨款, 结转资金, 其他资金. */
export default defineRule({
  id: 'annex/fund-total',
  title: {
    zh: '自评表的年度资金总额等于各项资金之和',
    en: 'The total funds of a self-evaluation form are the sum of its sources',
  },
  severity: 'error',
  needs: [],
  formula:
    'annex/*/年度资金总额/(年初预算数、全年预算数、全年执行数) = Σ annex/*/(当年财政拨款、上年结转资金、其他资金)/同栏',
  basis: SELF_EVALUATION,
  why: {
    zh: '各项资金是总额的全部来源，三栏预算和执行数都要分别加总。',
    en: 'The sources make up the total, in each of the budget and outturn columns.',
  },
  remedy: {
    zh: '对照指标文件和支付记录，看是总额填错，还是某项资金漏填、填错了栏。',
    en: 'Check the notices and payments: either the total is wrong, or a source was left out or put in the wrong column.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const [total, parts] = [totalOf(form), partsOf(form)];
      if (!total || parts.length === 0) continue;
      for (const column of MONEY_COLUMNS_OF_FORM)
        yield equal(total.figures[column], sum(...parts.map(({ figures }) => figures[column])));
    }
  },
});
