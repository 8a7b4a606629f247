import { fixedFigure } from '../../model/index.ts';
import { ZERO } from '../../money/index.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal, share } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';

const NIL_RATE = fixedFigure(ZERO, '%');

/** 执行率 = 全年执行数 ÷ 全年预算数; nil where nothing was budgeted. A rate that is not printed says nothing. */
export default defineRule({
  id: 'annex/execution-rate',
  title: {
    zh: '自评表的执行率等于全年执行数除以全年预算数',
    en: 'The execution rate of a self-evaluation form is the outturn divided by the budget of the year',
  },
  severity: 'error',
  needs: [],
  formula: 'annex/*/*/执行率 = annex/*/*/全年执行数 ÷ annex/*/*/全年预算数；全年预算数为零时为零',
  basis: SELF_EVALUATION,
  why: {
    zh: '执行率由同一行的两个数算出，没有预算就没有执行率。',
    en: 'The rate follows from two figures of its own line; without a budget there is none.',
  },
  remedy: {
    zh: '按全年执行数和全年预算数重算；分母是调整后的全年预算数，不是年初预算数。',
    en: 'Work it out again; it is over the adjusted budget of the year, not the opening budget.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { funds } of report.annex) {
      for (const { figures } of funds) {
        const { 全年预算数: budget, 全年执行数: spent, 执行率: rate } = figures;
        if (rate.state !== 'printed') continue;
        yield areNil([budget]) ? equal(rate, NIL_RATE) : share(rate, spent, budget);
      }
    }
  },
});
