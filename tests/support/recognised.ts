import { extractText } from '../../src/extract/text/text.ts';
import { TABLE_IDS, type Report, type TableId } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';

/** A report recognised from text whose cells are set apart by bars, which read better in a test than tabs. */
export function reportOf(text: string): Report {
  return recognise(extractText(text.replaceAll('|', '\t'), 'a.txt'));
}

/** Every figure of a report, or of one table, by key, as printed; `null` where lost. */
export function figuresByKey(report: Report, table?: TableId): Record<string, string | null> {
  const ids = table ? [table] : TABLE_IDS;
  const figures = ids.flatMap((id) => report.tables[id].rows.flatMap((row) => row.figures));
  return Object.fromEntries(figures.map(({ key, printed }) => [key, printed]));
}
