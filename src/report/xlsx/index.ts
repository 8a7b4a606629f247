import { speaker } from '../language.ts';
import type { Outcome, Reporter, ReportOptions } from '../reporter.ts';
import { acceptedSheet, findingsSheet } from './findings.ts';
import { ledgerSheet } from './ledger/sheet.ts';
import { paperOf, type Paper } from './paper.ts';
import { relationsSheet } from './relations.ts';
import { batchSheet } from './batch.ts';
import { summarySheet } from './summary.ts';
import { workbookBytes } from '../workbook/package.ts';
import { SheetNames } from '../workbook/sheet-names.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** The working paper 核对底稿 of a check: a workbook in which every sum is reckoned again before the reader's eyes. */
export const xlsx: Reporter<Uint8Array> = {
  streams: false,
  binary: true,
  render(outcomes, options) {
    const title = speaker(options.language)({ zh: '决算公开核对底稿', en: 'Working paper' });
    return workbookBytes({ title, sheets: sheetsOf(outcomes, options) });
  },
};

/** One report has its own sheets; of several each has them under its number, behind one summary of all. */
function* sheetsOf(outcomes: readonly Outcome[], options: ReportOptions): Generator<Sheet> {
  const names = new SheetNames();
  const isBatch = outcomes.length !== 1 || outcomes.some(({ kind }) => kind === 'failed');
  const say = speaker(options.language);
  const batch = isBatch ? names.take(say({ zh: '汇总', en: 'Summary' })) : null;
  const papers = outcomes.map((outcome, index) =>
    outcome.kind === 'checked' ? paperOf(outcome, options, names, isBatch ? `${index + 1}-` : '') : null,
  );
  if (batch !== null) yield batchSheet(batch, outcomes, papers, options);
  for (const paper of papers) if (paper !== null) yield* ownSheets(paper);
}

function* ownSheets(paper: Paper): Generator<Sheet> {
  yield summarySheet(paper);
  yield findingsSheet(paper);
  if (paper.accepted.length > 0) yield acceptedSheet(paper);
  for (const ledger of paper.ledgers.values()) yield ledgerSheet(ledger, paper);
  yield relationsSheet(paper);
}
