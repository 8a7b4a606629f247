import type { Figure, Report } from '../../model/index.ts';
import { speaker } from '../language.ts';
import { marksOf, numbered, type Mark, type Numbered } from '../marks.ts';
import { isSure } from '../mending.ts';
import type { Telling } from '../message.ts';
import type { Checked, ReportOptions } from '../reporter.ts';
import type { Anchors } from './anchors.ts';
import { figuresShown } from './shown.ts';

/** All that the parts of the page on one report look things up in. */
export interface View extends Telling {
  readonly outcome: Checked;
  /** The findings that count, numbered as they are told. */
  readonly findings: readonly Numbered[];
  readonly marks: ReadonlyMap<Figure, Mark>;
  readonly anchors: Anchors;
  /** Names of the figures of this report, by key. */
  readonly places: ReadonlyMap<string, string>;
  readonly causes: ReadonlyMap<string, readonly Numbered[]>;
  readonly oughts: ReadonlyMap<Figure, Ought>;
  /** What the names of the parts begin with, which no other report on the page has: `r1-`. */
  readonly prefix: string;
}

export function viewOf(
  outcome: Checked,
  prefix: string,
  anchors: Anchors,
  options: Pick<ReportOptions, 'language' | 'rules' | 'verbose'>,
): View {
  const { report } = outcome.result;
  const findings = numbered(outcome, options);
  return {
    report,
    rules: options.rules,
    say: speaker(options.language),
    outcome,
    findings,
    marks: marksOf(outcome, findings),
    anchors,
    places: placesOf(report, anchors),
    causes: causesOf(findings),
    oughts: oughtsOf(findings),
    prefix,
  };
}

/** Where a key is printed twice, the first is meant. */
function placesOf(report: Report, { figures }: Anchors): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const figure of figuresShown(report)) {
    const anchor = figures.get(figure);
    if (anchor && !places.has(figure.key)) places.set(figure.key, anchor.id);
  }
  return places;
}

function causesOf(findings: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const causes = new Map<string, Numbered[]>();
  for (const one of findings) {
    const there = causes.get(one.finding.cause);
    if (there) there.push(one);
    else causes.set(one.finding.cause, [one]);
  }
  return causes;
}

/** What a figure ought to be by a finding. */
export interface Ought {
  readonly value: string;
  /** Whether no other explanation is as good. */
  readonly isSure: boolean;
}

/** By figure, what the likeliest explanations of findings make it. A bound makes it nothing certain. */
function oughtsOf(findings: readonly Numbered[]): ReadonlyMap<Figure, Ought> {
  const oughts = new Map<Figure, Ought>();
  for (const { finding } of findings) {
    if (finding.kind !== 'arithmetic' || finding.relation.kind === 'atMost') continue;
    const [best] = finding.explanations;
    // A wrong direction is a wrong word beside the figure.
    if (best === undefined || best.slip === 'direction') continue;
    for (const { figure, value } of best.changes) {
      const ought = { value: value.toFixed(figure.decimals), isSure: isSure(finding) };
      if (!oughts.has(figure)) oughts.set(figure, ought);
    }
  }
  return oughts;
}
