import type { Compared, Diff, Move, Renaming, Uncompared } from '../../../diff/index.ts';
import type { Decimal } from '../../../money/index.ts';
import { anchorsOf } from '../../html/anchors.ts';
import { viewOf, type View } from '../../html/view.ts';
import type { Say } from '../../language.ts';
import type { Differed, DiffOptions } from '../reporter.ts';
import { sideWords } from '../words.ts';
import { wordsAbout } from './about.ts';

/** All that the parts of the page look things up in. */
export interface DiffView {
  readonly diff: Diff;
  readonly say: Say;
  /** From this percentage on a change is large. */
  readonly threshold: Decimal;
  /** What the older and the newer are called at the head of a column. */
  readonly sides: readonly [old: string, current: string];
  readonly compared: ReadonlyMap<string, Compared>;
  readonly uncompared: ReadonlyMap<string, Uncompared>;
  /** By table and code. */
  readonly renamed: ReadonlyMap<string, Renaming>;
  readonly moves: readonly Move[];
  /** The newer report with its findings, of which those of its words that have findings are on the page. */
  readonly newer: View;
}

export function diffView({ diff, checked }: Differed, options: DiffOptions): DiffView {
  const shown = wordsAbout(checked);
  const view = viewOf(shown, '', anchorsOf([shown]), options);
  return {
    diff,
    say: view.say,
    threshold: options.threshold,
    sides: sideWords(diff, view.say),
    compared: new Map(diff.compared.map((one) => [one.key, one])),
    uncompared: new Map(diff.uncompared.map((one) => [one.key, one])),
    renamed: new Map(diff.renamed.map((one) => [one.key, one])),
    moves: diff.moved,
    newer: { ...view, marks: new Map([...view.marks].filter(([, { findings }]) => findings.length > 0)) },
  };
}
