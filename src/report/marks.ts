import { ticksOf, type Tick, type Tie } from '../engine/ticks.ts';
import { withConsequences, type Figure, type Finding, type Words } from '../model/index.ts';
import type { Checked } from './reporter.ts';
import { shownFindings } from './tally.ts';

/** A finding with the number it is told under, counted from 1 in the order of the report. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** What a reader sees at a printed figure: how it is tied, and the findings that stand there. */
export interface Mark extends Tick {
  readonly findings: readonly Numbered[];
}

/** The sign of a tick, which tells as much without its colour. */
export const TIE_SIGNS: Readonly<Record<Tie, string>> = {
  exact: '✓',
  rounding: '≈',
  broken: '✖',
  unjudged: '?',
  notApplicable: '–',
  unrelated: '·',
};

export const TIE_WORDS: Readonly<Record<Tie, Words>> = {
  exact: { zh: '完全相等', en: 'ties exactly' },
  rounding: { zh: '只差在四舍五入上', en: 'ties but for rounding' },
  broken: { zh: '对不上', en: 'does not tie' },
  unjudged: { zh: '另有数没有读到，无法核对', en: 'not judged: other figures could not be read' },
  notApplicable: { zh: '规则用不上', en: 'its rules do not apply' },
  unrelated: { zh: '没有规则涉及', en: 'no rule is about it' },
};

export function numbered(outcome: Checked, options: { readonly verbose: boolean }): Numbered[] {
  return shownFindings(outcome, options).map((finding, index) => ({ number: index + 1, finding }));
}

/** The mark of every printed figure, with the findings that point at it or at what follows from them. */
export function marksOf(outcome: Checked, findings: readonly Numbered[]): ReadonlyMap<Figure, Mark> {
  const byKey = new Map<string | null, Set<Numbered>>();
  for (const one of findings) {
    for (const { at } of withConsequences(one.finding)) {
      const there = byKey.get(at.key);
      if (there) there.add(one);
      else byKey.set(at.key, new Set([one]));
    }
  }
  return new Map(
    ticksOf(outcome.result).map((tick) => {
      const its = byKey.get(tick.figure.key) ?? [];
      return [tick.figure, { ...tick, findings: [...its] }];
    }),
  );
}
