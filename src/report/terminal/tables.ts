import type { Finding, Result, TableParts, Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { tableNumber } from '../place.ts';
import { grid } from './grid.ts';
import type { Page } from './page.ts';

const STATUSES: Readonly<Record<TableParts['status'], Words>> = {
  read: { zh: '已读', en: 'read' },
  empty: { zh: '空表', en: 'empty' },
  missing: { zh: '缺', en: 'missing' },
  unreadable: { zh: '读不出', en: 'unreadable' },
};

/** The nine tables: how each was read, how many of its figures are tied, and how many findings point at it. */
export function tables(result: Result, shown: readonly Finding[], page: Page): string {
  const { say } = page;
  const rows = result.coverage.map(({ table: id, printed, untied }) => {
    const { title, parts } = result.report.tables[id];
    const findings = shown.filter(({ at }) => at.table === id).length;
    return [
      tableNumber(result.report, id),
      clean(title),
      say(STATUSES[parts.status]),
      String(parts.rows.length),
      `${printed.length - untied.length}/${printed.length}`,
      findings === 0 ? '' : String(findings),
    ];
  });
  return grid(
    [
      { title: say({ zh: '表', en: 'Table' }) },
      { title: say({ zh: '名称', en: 'Title' }) },
      { title: say({ zh: '状态', en: 'Status' }) },
      { title: say({ zh: '行数', en: 'Rows' }), align: 'right' },
      { title: say({ zh: '已勾稽/数字', en: 'Tied/figures' }), align: 'right' },
      { title: say({ zh: '问题', en: 'Findings' }), align: 'right' },
    ],
    rows,
    page,
  );
}
