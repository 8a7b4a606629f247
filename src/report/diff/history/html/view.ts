import type { History } from '../../../../diff/index.ts';
import { anchorsOf } from '../../../html/anchors.ts';
import { viewOf, type View } from '../../../html/view.ts';
import { speaker, type Say } from '../../../language.ts';
import { partsAbout } from '../../html/about.ts';
import type { DiffOptions } from '../../reporter.ts';
import type { Chronicle } from '../reporter.ts';
import { beforeWords, reportWords } from '../words.ts';
import { slotsOf, type Slot } from './slots.ts';

/** All that the parts of the page look things up in. */
export interface HistoryView {
  readonly history: History;
  readonly say: Say;
  readonly slots: readonly Slot[];
  /** Every report that has one before it and findings, of which what these are about is on the page. */
  readonly years: readonly HistoryYear[];
}

/** What is told of a report and the one before it, with what the two are called. */
export interface HistoryYear extends View {
  readonly name: string;
  readonly before: string;
}

export function historyView({ history, checked }: Chronicle, options: DiffOptions): HistoryView {
  const shown = checked.map((one) => ({ about: partsAbout(one), report: one.result.report }));
  const anchors = anchorsOf(shown.map(({ about }) => about));
  const say = speaker(options.language);
  return {
    history,
    say,
    slots: slotsOf(history, say),
    years: shown
      .map(({ about, report }, index): HistoryYear => ({
        ...viewOf(about, `y${index + 1}-`, anchors, options),
        name: reportWords(report, history, say),
        before: beforeWords(report, history, say),
      }))
      .filter(({ findings }) => findings.length > 0),
  };
}
