import { diff as compare, history, yearBefore } from '../diff/index.ts';
import { UsageError } from '../errors.ts';
import type { Report, Words } from '../model/index.ts';
import { HISTORY_FORMAT_NAMES, loadHistoryReporter, type Chronicle } from '../report/diff/history/index.ts';
import {
  DIFF_FORMAT_NAMES,
  loadDiffReporter,
  type Differed,
  type DiffOptions,
} from '../report/diff/index.ts';
import type { Checked } from '../report/index.ts';
import { fits } from '../review/pattern.ts';
import type { ViewFormatName } from './view-formats.ts';
import type { Years } from './years.ts';

/** Checks what a report says of the one before. */
type Judge = (current: Report, old: Report) => Checked;

/** What comes of it holds what was checked. */
export interface Judged {
  readonly checked: Checked | readonly Checked[];
}

/** What is made of several years, and how it is written. */
export interface View<Content extends Judged> {
  readonly contentOf: (years: Years, judge: Judge) => Content;
  /** @throws UsageError where there is no such format of it */
  readonly reporterOf: (name: ViewFormatName) => Promise<ViewReporter<Content>>;
}

interface ViewReporter<Content> {
  readonly render: (content: Content, options: DiffOptions) => string | Uint8Array;
  /** Whether it is bytes, which a screen cannot show. */
  readonly binary?: boolean;
}

/** Two years, figure by figure. */
export const comparison: View<Differed> = {
  contentOf: ([old, current], judge) => ({ diff: compare(old, current), checked: judge(current, old) }),
  reporterOf: async (name) =>
    loadDiffReporter(
      among(DIFF_FORMAT_NAMES, name, {
        zh: `${name} 写的是历年的数，请给出三份以上的报告，或用 --key 写明要列哪些数`,
        en: `${name} lists figures over the years; give three reports or more, or say with --key which figures`,
      }),
    ),
};

/** Any number of years, with the figures that are looked at first and those asked for by key. */
export function series(keys: readonly string[]): View<Chronicle> {
  const patterns = keys.map((text) => ({ text, fits: (key: string) => fits(text, key) }));
  return {
    contentOf: (years, judge) => ({
      history: history(years, patterns),
      checked: years.flatMap((report, index) => {
        const old = yearBefore(years, index);
        return old === null ? [] : [judge(report, old)];
      }),
    }),
    reporterOf: async (name) =>
      loadHistoryReporter(
        among(HISTORY_FORMAT_NAMES, name, {
          zh: `${name} 写的是两年的比较，请只给两份报告，不加 --key`,
          en: `${name} sets two years against each other; give two reports, and no --key`,
        }),
      ),
  };
}

function among<Name extends ViewFormatName>(
  names: readonly Name[],
  asked: ViewFormatName,
  words: Words,
): Name {
  const name = names.find((each) => each === asked);
  if (name === undefined) throw new UsageError(words);
  return name;
}
