import { plainName } from '../../../catalogue/index.ts';
import { isKnown, type ListClaim, type Report, type Row } from '../../../model/index.ts';
import { PERSONNEL_CLASSES } from '../../lines.ts';
import { areNil } from '../../premise.ts';
import { said } from './claims.ts';

/** What a list 主要包括 names, against the items of 06. */
export interface ListedItems {
  readonly claim: ListClaim;
  /** Names that are no item. */
  readonly unknown: readonly string[];
  /** Items named that are nil. */
  readonly nil: readonly string[];
  /** Items with money that are not named. */
  readonly omitted: readonly string[];
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
      const row = byName.get(plainName(text));
      return row && areNil([row.figure('决算数')]) ? [text] : [];
    }),
    omitted: rows.flatMap((row) => (hasMoney(row) && !named.has(plainName(row.name)) ? [row.name] : [])),
  };
}

function hasMoney(row: Row<'06'>): boolean {
  const figure = row.figure('决算数');
  return isKnown(figure) && !figure.value.isZero();
}

function isPersonnel({ code }: Row): boolean {
  return code?.length === 5 && PERSONNEL_CLASSES.some((head) => code.startsWith(head));
}

function isPublic(row: Row): boolean {
  return row.code?.length === 5 && !isPersonnel(row);
}
