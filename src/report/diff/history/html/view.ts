import type { History } from '../../../../diff/index.ts';
import { anchorsOf } from '../../../html/anchors.ts';
import { viewOf, type View } from '../../../html/view.ts';
import { speaker, type Say } from '../../../language.ts';
import { partsAbout } from '../../html/about.ts';
import type { DiffOptions } from '../../reporter.ts';
import type { Chronicle } from '../reporter.ts';
import { slotsOf, type Slot } from './slots.ts';

/** All that the parts of the page look things up in. */
export interface HistoryView {
  readonly history: History;
  readonly say: Say;
  readonly slots: readonly Slot[];
  /** Every report that has one before it and findings, of which what these are about is on the page. */
  readonly years: readonly View[];
}

export function historyView({ history, checked }: Chronicle, options: DiffOptions): HistoryView {
  const shown = checked.map(partsAbout);
  const anchors = anchorsOf(shown);
  const say = speaker(options.language);
  return {
    history,
    say,
    slots: slotsOf(history, say),
    years: shown
      .map((one, index) => viewOf(one, `y${index + 1}-`, anchors, options))
      .filter(({ findings }) => findings.length > 0),
  };
}
