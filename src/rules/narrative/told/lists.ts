import { plainName } from '../../../catalogue/index.ts';
import { isKnown, type Figure, type ListClaim, type Report, type Row } from '../../../model/index.ts';
import { PERSONNEL_CLASSES } from '../../lines.ts';
import { areNil } from '../../premise.ts';
import { said } from './claims.ts';

/** An item of 06 by its name, with what the table prints of it. */
export interface ListedItem {
  readonly name: string;
  readonly figure: Figure;
}

/** What a list 主要包括 names, against the items of 06. */
export interface ListedItems {
  readonly claim: ListClaim;
  /** Names that are no item. */
  readonly unknown: readonly string[];
  /** Items named that are nil. */
  readonly nil: readonly ListedItem[];
  /** Items with money that are not named. */
  readonly omitted: readonly ListedItem[];
}

export function listsSaid(report: Report): ListedItems[] {
  const table = report.tables['06'];
  if (table.parts.status !== 'read') return [];
  return said(report, 'list').flatMap(({ claim, section }) => {
    if (section.kind !== 'basic') return [];
    const { name } = claim.topic;
    const isListed = name === '人员经费' ? isPersonnel : name === '公用经费' ? isPublic : null;
    return isListed === null ? [] : [compare(claim, table.rows.filter(isListed))];
  });
}

function compare(claim: ListClaim, rows: readonly Row<'06'>[]): ListedItems {
  const byName = new Map(rows.map((row) => [plainName(row.name), row]));
  const named = new Set(claim.names.map(({ text }) => plainName(text)));
  return {
    claim,
    unknown: claim.names.flatMap(({ text }) => (byName.has(plainName(text)) ? [] : [text])),
    nil: claim.names.flatMap(({ text }) => {
      const figure = byName.get(plainName(text))?.figure('决算数');
      return figure && areNil([figure]) ? [{ name: text, figure }] : [];
    }),
    omitted: rows
      .filter(({ name }) => !named.has(plainName(name)))
      .map((row) => ({ name: row.name, figure: row.figure('决算数') }))
      .filter(({ figure }) => isKnown(figure) && !figure.value.isZero()),
  };
}

function isPersonnel({ code }: Row): boolean {
  return code?.length === 5 && PERSONNEL_CLASSES.some((head) => code.startsWith(head));
}

function isPublic(row: Row): boolean {
  return row.code?.length === 5 && !isPersonnel(row);
}
