import type { Expression, Form } from '../../model/index.ts';
import { agree, areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { totalFigure } from './forms.ts';

/** What 实际完成情况 says was paid, against the money of the form. */
export default defineRule({
  id: 'annex/stated-amount',
  title: {
    zh: '自评表文字所述的拨付金额与全年执行数或全年预算数一致',
    en: 'The amount a form says was paid is its outturn or its budget',
  },
  severity: 'warning',
  needs: [],
  formula:
    'annex/*/实际完成情况所述拨付金额 = annex/*/年度资金总额/全年执行数；与全年预算数一致的，或全年执行数为零的，与全年预算数核对',
  basis: SELF_EVALUATION,
  why: {
    zh: '文字和表格说的是同一笔奖补资金，数额应当一致。',
    en: 'Words and figures of a form are about the same money.',
  },
  remedy: {
    zh: '按指标文件和支付记录核对户数、标准与金额，改文字或改执行数。',
    en: 'Check the number of recipients, the rate and the amount, then correct the words or the outturn.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const paid = paidIn(form);
      const [budget, spent] = [totalFigure(form, '全年预算数'), totalFigure(form, '全年执行数')];
      if (!paid || !budget || spent?.state !== 'printed') continue;
      const isOfBudget = agree(paid, sum(budget)) || (areNil([spent]) && !areNil([budget]));
      yield equal(paid, isOfBudget && !agree(paid, sum(spent)) ? budget : spent);
    }
  },
});

/** The one amount told. Of several nothing is known but where they make up the money of the form together. */
function paidIn(form: Form): Expression | null {
  const { paid } = form.stated;
  if (paid.length < 2) return paid.length === 1 ? sum(...paid) : null;
  const columns = [totalFigure(form, '全年执行数'), totalFigure(form, '全年预算数')];
  const together = sum(...paid);
  return columns.some((figure) => figure && agree(together, sum(figure))) ? together : null;
}
