import type { MoneyUnit } from '../money/index.ts';
import { tablesOf, type Report, type Table, type TableId } from '../model/index.ts';
import type { Draft } from './tables/draft.ts';
import { precisionOf } from './precision.ts';
import { finishTable } from './finish.ts';
import { readNarrative } from './narrative/index.ts';

/** What money is in where no table says so. */
const USUAL_UNIT: MoneyUnit = '万元';
const USUAL_DECIMALS = 2;

/** Makes a report of what was found: settles money units and precision, then reads every cell as a figure. */
export function assemble(about: Omit<Report, 'tables' | 'narrative'>, drafts: readonly Draft[]): Report {
  const unitOf = ({ stated, caption }: Draft): MoneyUnit =>
    stated?.moneyUnit ?? caption.moneyUnit ?? about.moneyUnit ?? USUAL_UNIT;
  const precision = precisionOf(drafts, unitOf);
  const table = <Id extends TableId>(id: Id): Table<Id> => {
    const draft = drafts.find((other) => other.id === id);
    if (!draft) return finishTable(id, undefined, USUAL_UNIT, USUAL_DECIMALS);
    return finishTable(id, draft, unitOf(draft), draft.stated?.decimals ?? precision(draft));
  };
  return {
    ...about,
    narrative: readNarrative(about.text, about.year),
    tables: tablesOf(table),
  };
}
