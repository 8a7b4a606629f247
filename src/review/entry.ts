import { withConsequences, type Finding, type Report } from '../model/index.ts';

/** A finding that somebody has looked at and accepts, with the reason. */
export interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** Where it was, for readers of the file; matching goes by fingerprint. */
  readonly place: string;
  /** What it said: the difference of a sum, the words of a name. One that says something else is not what was accepted. */
  readonly said: string;
  /** Its consequences, each by fingerprint and what it said. One that is not among them was not accepted. */
  readonly consequences: readonly string[];
  readonly reason: string;
  readonly author: string;
  /** `2026-01-31`: when it was accepted. */
  readonly date: string;
  /** The last day it is accepted; null for good. */
  readonly expires: string | null;
}

/** Accepted findings, of one report or of many. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly entries: readonly Entry[];
}

/** Findings that are not told, by rule, figure key and unit; `*` stands for any characters. */
export interface Ignore {
  readonly rule?: string | undefined;
  readonly key?: string | undefined;
  readonly unit?: string | undefined;
  readonly reason: string;
  /** The last day they are not told; for good where there is none. */
  readonly expires?: string | undefined;
}

/** What a finding says, apart from where and of what. */
export function saidBy(finding: Finding): string {
  switch (finding.kind) {
    case 'arithmetic':
      return finding.measure.difference.toFixed();
    case 'naming':
      return finding.odd.text;
    case 'observation':
      return [finding.observation.actual ?? '', ...Object.values(finding.observation.data)].join(' ').trim();
  }
}

/** What is wrong for the same reason, each by fingerprint and what it says. */
export function consequencesOf(finding: Finding): string[] {
  return withConsequences(finding)
    .slice(1)
    .map((each) => `${each.fingerprint} ${saidBy(each)}`);
}

/** Whether an entry is about this report, so that it can be said to be stale. */
export function isAbout({ unit, year }: Entry, report: Report): boolean {
  return unit === report.unit && year === report.year;
}
