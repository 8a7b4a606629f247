import { withConsequences, type Finding, type Result } from '../model/index.ts';
import { consequencesOf, isAbout, saidBy, type Entry, type Ignore } from './entry.ts';
import { fits } from './pattern.ts';

/**
 * - `new`: nobody has looked at it;
 * - `accepted`: it is in the baseline, as it was;
 * - `changed`: it is in the baseline, and says something else now, or more is wrong for the same reason;
 * - `expired`: it is in the baseline, and no longer accepted;
 * - `ignored`: the config says not to tell it, nor anything that is wrong for the same reason.
 */
export type Standing =
  | { readonly state: 'new' }
  | { readonly state: 'accepted' | 'changed' | 'expired'; readonly entry: Entry }
  | { readonly state: 'ignored'; readonly ignore: Ignore };

/** How the findings of a report stand to what was accepted before. */
export interface Review {
  /** Null where there is neither a baseline nor anything to ignore. */
  readonly standings: ReadonlyMap<Finding, Standing> | null;
  /** Entries about this report that no finding matches any more. */
  readonly stale: readonly Entry[];
}

/** What findings are held against. */
export interface Reviewing {
  readonly entries: readonly Entry[];
  readonly ignores: readonly Ignore[];
  /** `2026-01-31`. */
  readonly today: string;
}

export const UNREVIEWED: Review = { standings: null, stale: [] };

export function review({ report, findings }: Result, { entries, ignores, today }: Reviewing): Review {
  const matched = new Set<Entry>();
  const current = ignores.filter(({ expires }) => expires === undefined || expires >= today);
  const standingOf = (finding: Finding): Standing => {
    const ignore = ignoreOf(finding, report.unit, current);
    if (ignore) return { state: 'ignored', ignore };
    const fingerprints = withConsequences(finding).map(({ fingerprint }) => fingerprint);
    const [entry] = fingerprints.flatMap((each) => entries.filter(({ fingerprint }) => fingerprint === each));
    if (!entry) return { state: 'new' };
    matched.add(entry);
    if (entry.expires !== null && entry.expires < today) return { state: 'expired', entry };
    return { state: isAsAccepted(finding, entry) ? 'accepted' : 'changed', entry };
  };
  const standings = new Map(
    findings.filter(({ verdict }) => verdict !== 'rounding').map((finding) => [finding, standingOf(finding)]),
  );
  return { standings, stale: entries.filter((entry) => isAbout(entry, report) && !matched.has(entry)) };
}

/** Whether a finding counts: what was accepted or is ignored does not. */
export function isOpen(finding: Finding, { standings }: Review): boolean {
  const state = standings?.get(finding)?.state;
  return state !== 'accepted' && state !== 'ignored';
}

/** A slip that breaks more than was accepted is another one, or a graver one. */
function isAsAccepted(finding: Finding, { fingerprint, said, consequences }: Entry): boolean {
  return (
    fingerprint === finding.fingerprint &&
    said === saidBy(finding) &&
    consequencesOf(finding).every((each) => consequences.includes(each))
  );
}

/** What ignores the finding; none where something that is wrong for the same reason is to be told. */
function ignoreOf(finding: Finding, unit: string | null, ignores: readonly Ignore[]): Ignore | undefined {
  const [own, ...others] = withConsequences(finding).map((each) =>
    ignores.find((one) => isIgnored(each, unit, one)),
  );
  return others.every((other) => other !== undefined) ? own : undefined;
}

function isIgnored(finding: Finding, unit: string | null, ignore: Ignore): boolean {
  return (
    fits(ignore.rule, finding.rule) && fits(ignore.key, finding.at.key ?? '') && fits(ignore.unit, unit ?? '')
  );
}
