import {
  Table,
  tablesOf,
  withConsequences,
  type Location,
  type Report,
  type TableId,
} from '../../../model/index.ts';
import type { Checked } from '../../reporter.ts';

/** A report with those of its words and forms that findings are about; its tables are shown otherwise. */
export function wordsAbout(checked: Checked): Checked {
  const { report } = checked.result;
  return showing({ ...report, ...wordsAt(placesOf(checked), report) }, checked);
}

/** A report with those of its tables, words and forms that findings are about. */
export function partsAbout(checked: Checked): Checked {
  const { report } = checked.result;
  const places = placesOf(checked);
  const found = new Set(places.map(({ table }) => table));
  const tables = tablesOf((id) => (found.has(id) ? report.tables[id] : leftOut(report.tables[id])));
  return showing({ ...report, ...wordsAt(places, report), tables }, checked);
}

function placesOf({ result }: Checked): Location[] {
  return result.findings.flatMap(withConsequences).map(({ at }) => at);
}

function wordsAt(
  places: readonly Location[],
  { narrative, annex }: Report,
): Pick<Report, 'narrative' | 'annex'> {
  const sections = new Set(places.map(({ section }) => section));
  const forms = new Set(places.map(({ form }) => form));
  return {
    narrative: narrative.filter(({ at }) => sections.has(at.section)),
    annex: annex.filter(({ at }) => forms.has(at.form)),
  };
}

function leftOut<Id extends TableId>({ id, parts }: Table<Id>): Table<Id> {
  return new Table(id, { ...parts, status: 'missing', rows: [], repeatedRows: [] });
}

function showing(report: Report, checked: Checked): Checked {
  return { ...checked, result: { ...checked.result, report } };
}
