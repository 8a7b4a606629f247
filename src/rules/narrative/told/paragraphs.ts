import { isKnown, type AmountClaim, type Report, type Row, type Section } from '../../../model/index.ts';
import { areNil } from '../../premise.ts';
import { said } from './claims.ts';
import { itemRow } from './items.ts';

/** A narrative that tells of fewer of the items than this share does not tell item by item. */
const ITEM_BY_ITEM = 0.5;

interface Paragraph {
  readonly claim: AmountClaim;
  readonly section: Section;
}

/** What the narrative of the general public budget says item by item. */
function paragraphs(report: Report): Paragraph[] {
  return said(report, 'amount').filter(
    ({ claim: { topic }, section }) =>
      section.kind === 'generalBudget' &&
      topic.spending === null &&
      (topic.code !== null || topic.path?.length === 3),
  );
}

/** Rows 项 of 05 with money that no paragraph is about. */
export function untoldRows(report: Report): Row<'05'>[] {
  const table = report.tables['05'];
  const told = new Set(
    paragraphs(report).map(({ claim, section }) => itemRow(report, section, claim.topic)?.row?.key),
  );
  const items = table.rows.filter((row) => row.level === '项' && !areNil([row.figure('合计')]));
  const untold = items.filter(({ key }) => !told.has(key));
  return untold.length <= items.length * ITEM_BY_ITEM ? untold : [];
}

/** Paragraphs with money whose 类, 款 and 项 no row of 05 has. */
export function strayParagraphs(report: Report): AmountClaim[] {
  if (!report.tables['05'].isRead) return [];
  const stray = new Map<string, AmountClaim>();
  for (const { claim, section } of paragraphs(report)) {
    const { topic, figure } = claim;
    if (topic.path === null || !isKnown(figure) || figure.value.isZero()) continue;
    const path = topic.path.join('/');
    if (itemRow(report, section, topic) === null && !stray.has(path)) stray.set(path, claim);
  }
  return [...stray.values()];
}
