import { plainName } from '../../catalogue/index.ts';
import { unitName, type MemberUnit, type Report, type Statement } from '../../model/index.ts';

/**
 * What is at hand of a department's units:
 * - `all`: every one its report names, or it names none, and then those at hand are taken for all;
 * - `some`: not every one it names;
 * - `more`: every one it names, and others, or one more than once;
 * - `unsure`: some are missing and others are there, which may be the same ones by other names; or the department is
 *   among the units.
 */
export type Extent = 'all' | 'some' | 'more' | 'unsure';

export interface Comparison {
  readonly extent: Extent;
  /** Named in the department's report and not at hand. */
  readonly missing: readonly Statement[];
  /** At hand and not named there. */
  readonly unnamed: readonly MemberUnit[];
  /** Reports of one unit, where there are more than one. */
  readonly repeated: readonly (readonly MemberUnit[])[];
}

/** Reports that do not say whose they are may be those of any unit that is named. */
export function compareUnits(report: Report, units: readonly MemberUnit[]): Comparison {
  const named = report.members;
  const repeated = repeatedUnits(units);
  if (areTurned(report, units)) return { extent: 'unsure', missing: [], unnamed: [], repeated };
  if (named.length === 0)
    return { extent: extentOf(false, repeated.length > 0), missing: [], unnamed: [], repeated };
  const isSame = sameUnit(report.unit);
  const absent = named.filter(({ text }) => !units.some((unit) => isSame(unitName(unit), text)));
  const nameless = units.filter((unit) => unit.report.unit === null);
  const missing = absent.length <= nameless.length ? [] : absent;
  const unnamed = units.filter(
    (unit) => !nameless.includes(unit) && !named.some(({ text }) => isSame(unitName(unit), text)),
  );
  const extent = extentOf(missing.length > 0, unnamed.length + repeated.length > 0);
  return { extent, missing, unnamed, repeated };
}

/** Whether a unit was given for the department and the department among the units. */
export function areTurned({ level }: Report, units: readonly MemberUnit[]): boolean {
  return level === '单位' && units.some(({ report }) => report.level === '部门');
}

function repeatedUnits(units: readonly MemberUnit[]): MemberUnit[][] {
  const groups = new Map<string, MemberUnit[]>();
  for (const unit of units) {
    const name = plainName(unitName(unit));
    groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function extentOf(lacks: boolean, exceeds: boolean): Extent {
  if (lacks) return exceeds ? 'unsure' : 'some';
  return exceeds ? 'more' : 'all';
}

/** A name shorter than this is the end of too many others. */
const FEWEST = 4;

/** What names the department's own accounts among those of its units: 本级, 局机关, 委本级. */
const OWN = /^(?:本?(?:局|委|办|厅|部|院|会|部门|单位))?$/u;
const OWN_SUFFIX = /(?:本级机关|机关本级|本级|机关)$/u;

/** Whether two names are of one unit: the same but for 本级 and 机关, or the one as the other without its place. */
function sameUnit(department: string | null): (one: string, other: string) => boolean {
  const own = withoutSuffix(department ?? '');
  const core = (name: string): string => {
    const words = withoutSuffix(name);
    return OWN.test(words) ? own : words;
  };
  return (one, other) => {
    const [a, b] = [core(one), core(other)];
    return a === b || isEnd(a, b) || isEnd(b, a);
  };
}

function withoutSuffix(name: string): string {
  return plainName(name).replace(OWN_SUFFIX, '');
}

function isEnd(short: string, long: string): boolean {
  return short.length >= FEWEST && long.endsWith(short);
}
