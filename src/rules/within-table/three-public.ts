import { TABLES } from '../../model/index.ts';
import { THREE_PUBLIC } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 07: 合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费, for 预算数 and for 决算数. */
export default defineRule({
  id: 'within-table/three-public',
  title: {
    zh: '“三公”经费合计等于因公出国（境）费、公务用车费、公务接待费之和',
    en: 'The three public expenses add up: travel abroad, official vehicles, official receptions',
  },
  severity: 'error',
  needs: ['07'],
  formula: '07/合计/* = 07/因公出国（境）费/* + 07/公务用车购置及运行维护费/* + 07/公务接待费/*',
  basis: THREE_PUBLIC,
  why: {
    zh: '“三公”经费是公众最先看的数，合计必须由三项相加得出。',
    en: 'The public reads these figures first, and the total has to be the sum of the three.',
  },
  remedy: {
    zh: '看是否把购置费、运行维护费与它们的小计重复相加或漏加。',
    en: 'See whether vehicle purchase or upkeep was added besides their subtotal, or left out.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['07'];
    for (const column of TABLES['07'].columns)
      yield equal(
        table.figure('合计', column),
        down(table, ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'], column),
      );
  },
});
