import type { Cell, Column } from '../../model/index.ts';
import type { DraftRow } from './draft.ts';
import type { Entry } from './entries.ts';
import type { Header } from './header.ts';

/** Columns that part 06 into personnel and public funds, with the line that prints their total in other layouts. */
const PARTS: readonly { readonly header: RegExp; readonly line: string }[] = [
  { header: /^人员经费(?:支出)?$/u, line: '人员经费合计' },
  { header: /^(?:日常)?公用经费(?:支出)?$/u, line: '公用经费合计' },
];

/** The totals of 06 where every list has its own, called 合计 or 小计, under the part that stands over the list. */
export function namedByPart({ panels, stacks }: Header, row: readonly Entry[]): Entry[] {
  const totals = row.filter(({ name }) => /^[合小]计$/u.test(name));
  if (totals.length < 2) return [...row];
  return row.map((entry) => {
    const over = stacks[panels[entry.panel]?.behind[0]?.index ?? -1]?.[0] ?? '';
    const line = PARTS.find(({ header }) => header.test(over))?.line;
    return totals.includes(entry) && line !== undefined ? { ...entry, name: line } : entry;
  });
}

/** The two totals of 06 where they stand beside each other in the row 合计, under 人员经费 and 公用经费. */
export function totalsAcross(header: Header, { cells, behind, at }: Entry): DraftRow[] {
  return PARTS.flatMap(({ header: wording, line }): DraftRow[] => {
    const place = behind.findIndex(
      ({ kind, index }) => kind === 'other' && wording.test(header.stacks[index]?.at(-1) ?? ''),
    );
    if (place < 0) return [];
    const values = new Map<Column, Cell | null>([['决算数', cells[place] ?? null]]);
    return [{ key: line, code: null, name: line, values, at }];
  });
}
