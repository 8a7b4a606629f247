import {
  figuresOf,
  withConsequences,
  type Evaluation,
  type Figure,
  type FigureRelation,
  type ReportPart,
} from '../../model/index.ts';
import { speaker } from '../language.ts';
import { marksOf, numbered, type Mark, type Numbered } from '../marks.ts';
import type { Telling } from '../message.ts';
import type { Checked, ReportOptions } from '../reporter.ts';
import { acceptedFindings } from '../tally.ts';
import { ledgersOf } from './ledger/ledgers.ts';
import { naming } from './names.ts';
import { totalsOf } from './totals.ts';
import { Places, type LedgerSheet } from './ledger/places.ts';
import type { SheetNames } from '../workbook/sheet-names.ts';

/** The names of the sheets every report has. */
export interface OwnSheets {
  readonly summary: string;
  readonly findings: string;
  readonly accepted: string;
  readonly relations: string;
}

/** One report as a working paper 核对底稿: what its sheets are to show, and where each thing stands in them. */
export interface Paper {
  readonly outcome: Checked;
  readonly telling: Telling;
  readonly sheets: OwnSheets;
  readonly ledgers: ReadonlyMap<ReportPart, LedgerSheet>;
  readonly places: Places;
  readonly marks: ReadonlyMap<Figure, Mark>;
  readonly nameOf: (figure: Figure) => string;
  /** The findings to be dealt with. */
  readonly open: readonly Numbered[];
  /** Those that were accepted before, numbered on from them. */
  readonly accepted: readonly Numbered[];
  /** Relations that could be judged, in the order of their sheet. */
  readonly judged: readonly Evaluation[];
  /** Their numbers there, counted from 1. */
  readonly numbers: ReadonlyMap<FigureRelation, number>;
  /** By figure key, the relation that tells best what a printed total ought to be. */
  readonly totals: ReadonlyMap<string, Evaluation>;
  /** The finding a broken relation belongs to. */
  readonly findingOf: ReadonlyMap<FigureRelation, Numbered>;
  /** The findings whose reckoning a figure stands in, be it at fault or not. */
  readonly involving: ReadonlyMap<Figure, readonly Numbered[]>;
}

/** @param prefix what tells its sheets from those of other reports */
export function paperOf(outcome: Checked, options: ReportOptions, names: SheetNames, prefix: string): Paper {
  const say = speaker(options.language);
  const { report, evaluations } = outcome.result;
  const take = (zh: string, en: string): string => names.take(say({ zh, en }), prefix);
  const sheets = {
    summary: take('汇总', 'Summary'),
    findings: take('问题清单', 'Findings'),
    accepted: take('已接受', 'Accepted'),
    relations: take('勾稽关系', 'Relations'),
  };
  const ledgers = new Map(
    ledgersOf(report, say).map(({ part, ledger }) => [
      part,
      { sheet: names.take(ledger.name, prefix), ledger },
    ]),
  );
  const open = numbered(outcome, options);
  const accepted = acceptedFindings(outcome).map((finding, index) => ({
    number: open.length + index + 1,
    finding,
  }));
  const judged = evaluations.filter(
    ({ verdict }) => verdict !== 'undetermined' && verdict !== 'notApplicable',
  );
  return {
    outcome,
    telling: { report, rules: options.rules, say },
    sheets,
    ledgers,
    places: new Places([...ledgers.values()]),
    nameOf: naming(report),
    marks: marksOf(outcome, [...open, ...accepted]),
    open,
    accepted,
    judged,
    totals: totalsOf(judged),
    numbers: new Map(judged.map(({ relation }, index) => [relation, index + 1])),
    ...uses([...open, ...accepted]),
  };
}

function uses(findings: readonly Numbered[]): Pick<Paper, 'findingOf' | 'involving'> {
  const findingOf = new Map<FigureRelation, Numbered>();
  const involving = new Map<Figure, Numbered[]>();
  for (const one of findings) {
    for (const each of withConsequences(one.finding)) {
      if (each.kind !== 'arithmetic') continue;
      findingOf.set(each.relation, one);
      for (const figure of figuresOf(each.relation)) {
        const there = involving.get(figure) ?? [];
        if (!there.includes(one)) involving.set(figure, [...there, one]);
      }
    }
  }
  return { findingOf, involving };
}
