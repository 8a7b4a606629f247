import { DISCLOSURE } from '../basis.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { comparisonsSaid, completionsSaid } from './told/budgets.ts';
import { amountSaid } from './told/claims.ts';

const PARTS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const;

/** Where one of the three public expenses is all there is, budgeted and spent, its rate of completion is the total's. */
export default defineRule({
  id: 'narrative/completion-parts',
  title: {
    zh: '只有一项“三公”经费时，它的预算完成率就是合计的完成率',
    en: 'A sole public expense has the rate of completion of the total',
  },
  severity: 'error',
  needs: [],
  formula: '“三公”经费完成率 = 唯一有预算的一项的完成率，当其他各项预算和决算均为零时',
  basis: DISCLOSURE,
  why: {
    zh: '其他各项预算、决算都是零，合计的预算和决算就都是这一项的，完成率必然相同。',
    en: 'Where all else is nil, budget and outturn of the total are those of the one expense.',
  },
  remedy: {
    zh: '核对这两处的完成率，把写错的一处改正。',
    en: 'Check both rates, and correct the wrong one.',
  },
  since: '0.1.0',
  *check({ report }) {
    const completions = completionsSaid(report);
    const total = completions.find(({ topic }) => topic.name === '“三公”经费');
    const level = new Set(
      comparisonsSaid(report).flatMap(({ topic, relation }) => (relation === '持平' ? [topic.name] : [])),
    );
    const isNothing = (name: string): boolean => {
      const amount = amountSaid(report, name);
      return amount !== null && areNil([amount]) && level.has(name);
    };
    const [sole, other] = PARTS.filter((name) => !isNothing(name));
    const part = completions.find(({ topic, base }) => topic.name === sole && base === total?.base);
    if (total && part && other === undefined) yield equal(part.percent, total.percent);
  },
});
