import { isKnown, type Balance, type Figure, type Form, type Indicator } from '../../model/index.ts';
import { agree, areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { bySource, totalFigure } from './forms.ts';
import { costOf } from './indicators.ts';

/** The three amounts of money of a form. */
interface Money {
  readonly opening: Figure;
  readonly budget: Figure;
  readonly spent: Figure;
}

/** A cost that is surely the money of the project, against what was spent. */
export default defineRule({
  id: 'annex/actual-cost',
  title: {
    zh: '自评表成本指标的实际完成值与项目的执行数或预算数一致',
    en: 'The actual of a cost indicator is the outturn or the budget of the project',
  },
  severity: 'warning',
  needs: [],
  formula:
    'annex/*/某成本指标/实际完成值 = annex/*/年度资金总额/全年执行数，当其指标值就是该项目的预算数时；全年执行数为零的，与全年预算数核对',
  basis: SELF_EVALUATION,
  why: {
    zh: '指标值是整个项目的预算，实际成本就是整个项目的支出，两处是同一笔钱。',
    en: 'Where the target is the budget of the whole project, its actual cost is what was spent: the same money.',
  },
  remedy: {
    zh: '以国库支付数为准；常见的是完成值照抄指标值、取了整数，或执行数没有登记。',
    en: 'Go by the payments; mostly the actual copies the target, was cut to whole numbers, or the outturn is missing.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const money = moneyOf(form);
      if (!money) continue;
      for (const row of form.indicators) {
        const cost = costOf(row);
        if (cost !== null && isOfProject(row, money)) yield tied(cost, money, form);
      }
    }
  },
});

function moneyOf(form: Form): Money | null {
  const opening = totalFigure(form, '年初预算数');
  const budget = totalFigure(form, '全年预算数');
  const spent = totalFigure(form, '全年执行数');
  return opening && budget && spent?.state === 'printed' ? { opening, budget, spent } : null;
}

/**
 * The target is the budget; or a floor `≥` below it that does not go into it evenly. One that does may be what each of
 * several enterprises is granted.
 */
function isOfProject({ target: { figure, comparison } }: Indicator, { opening, budget }: Money): boolean {
  if (figure === null || !isKnown(figure) || areNil([figure])) return false;
  if ([opening, budget].some((amount) => agree(sum(amount), sum(figure)))) return true;
  if (comparison !== '≥' || !isKnown(budget) || budget.unit !== figure.unit) return false;
  return budget.value.greaterThan(figure.value) && !budget.value.mod(figure.value).isZero();
}

/**
 * Where nothing was spent another rule has said so, and what is left to see is whether the cost is that of the budget;
 * where nothing was budgeted either, the outturn is what the cost calls in question.
 */
function tied(cost: Figure, { budget, spent }: Money, form: Form): Balance {
  if (agree(sum(cost), sum(spent)) || !areNil([spent])) return equal(cost, spent);
  return areNil([budget]) ? equal(sum(...bySource(form, '全年执行数')), cost) : equal(cost, budget);
}
