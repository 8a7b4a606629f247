import type { Rule } from '../rule.ts';
import codeLevels from './code-levels.ts';
import columnOrdinals from './column-ordinals.ts';
import contentsTitles from './contents-titles.ts';
import damagedFile from './damaged-file.ts';
import emptyWithoutNote from './empty-without-note.ts';
import hiddenContent from './hidden-content.ts';
import illegibleFigure from './illegible-figure.ts';
import lostFigures from './lost-figures.ts';
import missingTotal from './missing-total.ts';
import moneyUnitMissing from './money-unit-missing.ts';
import namelessRow from './nameless-row.ts';
import printedNumberOrder from './printed-number-order.ts';
import redisplayedFigure from './redisplayed-figure.ts';
import repeatedRow from './repeated-row.ts';
import rowCode from './row-code.ts';
import repeatedTable from './repeated-table.ts';
import scannedPages from './scanned-pages.ts';
import tableMissing from './table-missing.ts';
import tableUnreadable from './table-unreadable.ts';
import trackedChanges from './tracked-changes.ts';
import trimmedDecimals from './trimmed-decimals.ts';
import uncalculatedFormula from './uncalculated-formula.ts';
import unitName from './unit-name.ts';
import yearConsistency from './year-consistency.ts';

export const STRUCTURE: readonly Rule[] = [
  tableMissing,
  tableUnreadable,
  emptyWithoutNote,
  moneyUnitMissing,
  contentsTitles,
  printedNumberOrder,
  yearConsistency,
  unitName,
  lostFigures,
  illegibleFigure,
  namelessRow,
  repeatedRow,
  rowCode,
  codeLevels,
  repeatedTable,
  missingTotal,
  trimmedDecimals,
  columnOrdinals,
  redisplayedFigure,
  uncalculatedFormula,
  hiddenContent,
  scannedPages,
  damagedFile,
  trackedChanges,
];
