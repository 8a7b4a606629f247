import { ticksOf, type Tick, type Tie } from '../../engine/ticks.ts';
import type { Result } from '../../model/index.ts';
import transfers, { cancels } from '../../rules/department/transfers.ts';
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
    const own = ticks.filter(({ figure }) => figure.at.table === id);
    const cancelled = new Set(own.filter(isCancelled));
    const [exact, rounding, broken, unjudged] = TIES.map(
      (tie) => own.filter((tick) => tick.tie === tie && !cancelled.has(tick)).length,
    );
    const compared = own.filter(({ tie }) => TIES.some((each) => each === tie)).length;
    const counts = [compared, exact, rounding, cancelled.size, broken, unjudged];
    return [tableNumber(report, id), clean(report.tables[id].title), ...counts.map(shown)];
  });
  const counted = [
    { zh: '核对的数', en: 'Compared' },
    { zh: '相等', en: 'Equal' },
    { zh: '四舍五入', en: 'Rounding' },
    { zh: '抵销', en: 'Cancelled' },
    { zh: '不符', en: 'Off' },
    { zh: '未核', en: 'Unjudged' },
  ].map((words) => ({ title: say(words), align: 'right' as const }));
  const columns = [
    { title: say({ zh: '表', en: 'Table' }) },
    { title: say({ zh: '名称', en: 'Title' }) },
    ...counted,
  ];
  return grid(columns, rows, page);
}

const TIES: readonly Tie[] = ['exact', 'rounding', 'broken', 'unjudged'];
const WELL: ReadonlySet<Tie> = new Set(['exact', 'rounding']);

/** Whether it holds because payments between units were cancelled. */
function isCancelled({ tie, evaluations }: Tick): boolean {
  return (
    WELL.has(tie) &&
    evaluations.some(
      ({ rule, relation }) => rule === transfers.id && relation.kind !== 'ratio' && cancels(relation),
    )
  );
}

function shown(count = 0): string {
  return count === 0 ? '' : String(count);
}
