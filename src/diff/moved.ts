import { economicCodes, functionalCodes, plainName } from '../catalogue/index.ts';
import type { KnownFigure, Location, Report, TableId } from '../model/index.ts';
import { lastDigit, unitFactor } from '../money/index.ts';
import { isSame, sizeOf } from './movement.ts';
import { CODED_TABLES, itemsOf, type CodedTable, type Item } from './candidates.ts';
import type { AlignedRow } from './align.ts';
import { reclassified } from './reclassified.ts';

/**
 * Why money under one code is thought to go under another now:
 * - `name`: the new code bears the old one's name;
 * - `catalogue`: and is the only one that officially does;
 * - `amount`: it has the very amount the old one had;
 * - `increase`: it grew by that amount;
 * - `reclassified`: the narrative says that codes changed, and of those near it only this one took up as much;
 * - `partly`: the same, but it took up less than the old one had.
 */
export type MoveEvidence = 'name' | 'catalogue' | 'amount' | 'increase' | 'reclassified' | 'partly';

/** A code without money now whose money is probably under another; nothing is reckoned as though it were. */
export interface Move {
  readonly from: Item;
  readonly to: Item;
  readonly tables: readonly TableId[];
  readonly evidence: readonly MoveEvidence[];
  /** What the narrative says of it. */
  readonly at: Location | null;
}

/** One move for each code that lost its money, where one other code stands out as its heir. */
export function moves(old: Report, current: Report, rows: readonly AlignedRow[]): Move[] {
  const found = new Map<string, Move>();
  for (const table of CODED_TABLES) {
    for (const move of movesIn(table, itemsOf(table, old, current, rows), current)) {
      const key = `${move.from.code} ${move.to.code}`;
      const known = found.get(key);
      found.set(key, known ? { ...known, tables: [...known.tables, table] } : move);
    }
  }
  return [...found.values()].toSorted((a, b) => sizeOf(b.from.movement).comparedTo(sizeOf(a.from.movement)));
}

function movesIn(table: CodedTable, items: readonly Item[], current: Report): Move[] {
  const gone = items.filter(({ movement: { is, was } }) => is.isZero() && was.greaterThan(0));
  const grown = items.filter(({ movement: { change } }) => change.greaterThan(0));
  return gone.flatMap((from) => {
    const at = reclassified(current, from);
    const heirs = grown
      .map((to) => ({
        to,
        evidence: evidenceOf(from, to, { table, gone, grown, current, isTold: at !== null }),
      }))
      .filter(({ evidence }) => evidence.length > 0)
      .toSorted((a, b) => b.evidence.length - a.evidence.length);
    const [first, second] = heirs;
    const isSole = first !== undefined && first.evidence.length !== second?.evidence.length;
    return isSole ? [{ from, to: first.to, tables: [table], evidence: first.evidence, at }] : [];
  });
}

interface Others {
  readonly table: CodedTable;
  readonly gone: readonly Item[];
  readonly grown: readonly Item[];
  readonly current: Report;
  /** Whether the narrative says that the code was changed. */
  readonly isTold: boolean;
}

function evidenceOf(from: Item, to: Item, others: Others): MoveEvidence[] {
  return [...byName(from, to, others), ...byAmount(from, to, others), ...byWords(from, to, others)];
}

/** Many codes may bear one name, as 行政运行: then the money has to be of one order as well. */
function byName(from: Item, to: Item, { table, gone, grown, current }: Others): MoveEvidence[] {
  const name = plainName(to.name);
  const isNamesake = (item: Item): boolean => plainName(item.name) === name;
  const isSole = gone.filter(isNamesake).length === 1 && grown.filter(isNamesake).length === 1;
  if (!isNamesake(from) || !isSole || !to.movement.was.isZero()) return [];
  const codesOf = table === '06' ? economicCodes : functionalCodes;
  const official = current.year === null ? [] : codesOf(to.name, current.year);
  if (official.length > 1 && !isOfOneOrder(from, to)) return [];
  return official.length === 1 && official[0] === to.code ? ['name', 'catalogue'] : ['name'];
}

function isOfOneOrder({ movement: { was, ...rest } }: Item, to: Item): boolean {
  const [one, other] = [sizeOf({ was, ...rest }), sizeOf(to.movement)];
  return one.lessThanOrEqualTo(other.times(2)) && other.lessThanOrEqualTo(one.times(2));
}

/** Basic expenditure is spread over so many economic codes that some agree by chance. */
function byAmount({ movement: gone }: Item, { movement: grown }: Item, { table }: Others): MoveEvidence[] {
  if (table === '06' || gone.old === null || grown.new === null || !isTelling(gone.old)) return [];
  const tookUpAll = grown.was.isZero() ? isSame(gone.old, grown.new) : grown.change.equals(gone.was);
  if (!tookUpAll) return [];
  return [grown.was.isZero() ? 'amount' : 'increase'];
}

const TELLING_DIGITS = 3;

/** What is small, round or in whole 万元 agrees by chance. */
function isTelling({ value, unit, decimals }: KnownFigure): boolean {
  const isSmall = value.lessThan(lastDigit(decimals).times(1000));
  const isRound = value.precision() < TELLING_DIGITS || value.times(unitFactor(unit, '万元')).isInteger();
  return !isSmall && !isRound;
}

/** Of the same 款, or else of the same 类, the only one that took up as much; or the only one of the 款 that grew. */
function byWords(from: Item, to: Item, { grown, isTold }: Others): MoveEvidence[] {
  if (!isTold) return [];
  const near = (digits: number): Item[] =>
    grown.filter(({ code }) => code.slice(0, digits) === from.code.slice(0, digits));
  const [section, classes] = [near(5), near(3)];
  const tookUp = (items: readonly Item[]): Item[] =>
    items.filter(({ movement: { change } }) => change.greaterThanOrEqualTo(from.movement.was));
  const sole = (items: readonly Item[]): boolean => items.length === 1 && items[0] === to;
  if (sole(tookUp(section)) || (tookUp(section).length === 0 && sole(tookUp(classes))))
    return ['reclassified'];
  return tookUp(classes).length === 0 && sole(section) ? ['partly'] : [];
}
