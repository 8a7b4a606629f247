import { isHidden } from './elements.ts';
import { attribute, childrenOf, type Element } from './tree.ts';

/** The most that browsers allow. See HTML Living Standard, 4.9.11. */
const MOST_ACROSS = 1000;
const MOST_DOWN = 65_534;

/** How many columns a cell or `col` takes up. */
export function across(element: Element, name: 'colspan' | 'span'): number {
  return Math.min(count(element, name) || 1, MOST_ACROSS);
}

/** How many rows a cell takes up; 0 for all to the end of its section. */
export function down(cell: Element): number {
  return Math.min(count(cell, 'rowspan') ?? 1, MOST_DOWN);
}

function count(element: Element, name: string): number | null {
  const digits = /^\s*\+?(?<digits>\d{1,9})/u.exec(attribute(element, name) ?? '')?.groups?.['digits'];
  return digits === undefined ? null : Number(digits);
}

/** Which columns of a table are hidden, which is how Excel saves hidden columns: the cells are there as ever. */
export function hiddenColumns(table: Element): ReadonlySet<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const group of childrenOf(table).filter(({ tagName }) => tagName === 'colgroup')) {
    const own = childrenOf(group).filter(({ tagName }) => tagName === 'col');
    for (const element of own.length > 0 ? own : [group]) {
      const end = column + across(element, 'span');
      if (isHidden(element) || isHidden(group)) {
        for (let index = column; index < end; index += 1) hidden.add(index);
      }
      column = end;
    }
  }
  return hidden;
}
