import { plainName } from '../../../catalogue/index.ts';
import {
  TABLE_IDS,
  isKnown,
  publishedFigure,
  topicLabel,
  type Figure,
  type Report,
  type Row,
  type TableId,
} from '../../../model/index.ts';
import { printsLevelOf } from '../../levels.ts';
import { mayAgree } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { said } from './claims.ts';
import { priorOf, tellsPrior, type Change } from './changes.ts';
import { printedFigure } from './quantities.ts';

/** What last year's report says of the quantity that changed: its tables, else its narrative; null where neither does. */
export function publishedOf(change: Change, report: Report, prior: Report): Figure | null {
  const printed = printedFigure(prior, change.section, change.topic);
  if (printed === null) return toldIn(prior, change);
  const table = TABLE_IDS.find((id) => id === printed.at.table);
  const { code } = change.topic;
  if (printed.state !== 'absent' || code === null || table === undefined) return publishedFigure(printed);
  if (!printsLevelOf(prior.tables[table], code)) return null;
  const gone = goneRows(table, code, report, prior);
  return publishedFigure(heir(printed, change, gone) ?? printed);
}

/** Quantities no table prints, as 机关运行经费: what a section of the same kind says. */
function toldIn(prior: Report, { topic, section }: Change): Figure | null {
  const label = topicLabel(topic);
  if (!topic.isUsual || topic.code !== null || topic.path !== null) return null;
  const first = said(prior, 'amount').find(
    (told) => told.section.kind === section.kind && topicLabel(told.claim.topic) === label,
  );
  return first ? publishedFigure(first.claim.figure) : null;
}

/**
 * Where last year's table does not have the code, the figure of one that this year's no longer has: under the same name,
 * or with the very amount the sentence implies. Codes change between editions, and sentences go by where the money was.
 */
function heir(printed: Figure, change: Change, gone: readonly Row[]): Figure | null {
  const { column } = printed.at;
  const figures = (rows: readonly Row[]): Figure[] =>
    rows.flatMap((row) => row.figures.filter((figure) => figure.at.column === column && isKnown(figure)));
  const named = figures(gone.filter(({ name }) => plainName(name) === plainName(change.topic.name)));
  const agreeing = tellsPrior(change)
    ? figures(gone).filter((figure) => mayAgree(priorOf(change), sum(figure)))
    : [];
  const [first, second] = named.length > 0 ? named : agreeing;
  return first && !second ? first : null;
}

/** Rows of that level that only last year's table has. */
function goneRows(id: TableId, of: string, report: Report, prior: Report): Row[] {
  const rows: readonly Row[] = prior.tables[id].rows;
  return rows.filter(({ code }) => code?.length === of.length && !report.tables[id].row(code));
}
