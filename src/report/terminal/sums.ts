import { ticksOf, type Tick, type Tie } from '../../engine/ticks.ts';
import type { Result } from '../../model/index.ts';
import { mayAgree } from '../../rules/premise.ts';
import { clean } from '../clean.ts';
import { tableNumber } from '../place.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';

/** The tables of a department, and how their figures stand to the sums of its units'. */
export function sums(result: Result, page: Page): string {
  const { report } = result;
  const { say } = page;
  const ticks = ticksOf(result);
  const rows = report.order.map((id) => {
    const compared = ticks.filter(({ figure, tie }) => figure.at.table === id && WORTH_COUNTING.has(tie));
    const cancelled = compared.filter(isCancelled).length;
    const [exact, ...others] = [...WORTH_COUNTING].map((tie) => compared.filter((tick) => tick.tie === tie).length);
    const counts = [compared.length, (exact ?? 0) - cancelled, cancelled, ...others];
    return [tableNumber(report, id), clean(report.tables[id].title), ...counts.map(shown)];
  });
  const counted = [
    { zh: '核对的数', en: 'Compared' },
    { zh: '相等', en: 'Equal' },
    { zh: '抵销', en: 'Cancelled' },
    { zh: '四舍五入', en: 'Rounding' },
    { zh: '不符', en: 'Off' },
    { zh: '未核', en: 'Unjudged' },
  ].map((words) => ({ title: say(words), align: 'right' as const }));
  const columns = [{ title: say({ zh: '表', en: 'Table' }) }, { title: say({ zh: '名称', en: 'Title' }) }, ...counted];
  return grid(columns, rows, page);
}

/** In the order of the columns. */
const WORTH_COUNTING: ReadonlySet<Tie> = new Set(['exact', 'rounding', 'broken', 'unjudged'] as const);

/** Whether it is less than the sum by more than rounding, as what units paid each other allows. */
function isCancelled({ figure, tie, evaluations }: Tick): boolean {
  return (
    tie === 'exact' &&
    evaluations.some(
      ({ relation }) =>
        relation.kind === 'atMost' &&
        relation.left.some((term) => term.figure === figure) &&
        !mayAgree(relation.left, relation.right),
    )
  );
}

function shown(count: number): string {
  return count === 0 ? '' : String(count);
}
