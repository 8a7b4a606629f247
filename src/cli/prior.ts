import { plainName } from '../catalogue/index.ts';
import { UsageError } from '../errors.ts';
import { STDIN } from '../io/find.ts';
import { tell } from '../io/write.ts';
import type { Report } from '../model/index.ts';
import { clean } from '../report/clean.ts';
import { load, type LoadFlags, type Paths } from './load.ts';
import type { Session } from './session.ts';

/** Where the report of the year before comes from. */
export interface PriorReports {
  before(report: Report): Promise<Report | null>;
  /** Takes note of a report that was read, which may be another's. */
  keep(report: Report, files: Paths): void;
}

export interface PriorFlags extends LoadFlags {
  /** Path of last year's report; false where none is to be looked for. */
  readonly prior?: string | false;
}

/**
 * The report named by `--prior`, or else among those of a batch the one of the same unit and the year before.
 *
 * @throws UsageError where one is named and there are more reports than one, whose last year's it cannot all be
 */
export async function priorReports(
  count: number,
  flags: PriorFlags,
  session: Session,
): Promise<PriorReports> {
  const { prior, password } = flags;
  if (prior === false) return always(null);
  if (prior === undefined) return new ReportsOfUnits(flags, session);
  if (count === 1) return always(await load([prior], password === undefined ? {} : { password }));
  throw new UsageError({
    zh: `--prior 是一份报告的上年决算，而这里有 ${count} 份报告，请一份一份地核对`,
    en: `--prior is last year's report of one report, and here are ${count}; check them one by one`,
  });
}

function always(report: Report | null): PriorReports {
  return { before: () => Promise.resolve(report), keep: () => undefined };
}

/** A report that was read. It is read again where its memory was wanted meanwhile. */
interface Seen {
  readonly year: number;
  readonly path: string;
  readonly files: Paths;
  readonly report: WeakRef<Report>;
}

class ReportsOfUnits implements PriorReports {
  readonly #seen = new Map<string, Seen[]>();
  readonly #flags: LoadFlags;
  readonly #session: Session;

  constructor(flags: LoadFlags, session: Session) {
    this.#flags = flags;
    this.#session = session;
  }

  /** None where two reports say that they are of the year before. */
  async before(report: Report): Promise<Report | null> {
    const year = report.year ?? Number.NaN;
    const [first, second] = this.#of(report).filter((seen) => seen.year === year - 1);
    if (first === undefined || second !== undefined) return null;
    return first.report.deref() ?? load(first.files, this.#flags);
  }

  keep(report: Report, files: Paths): void {
    const { year, unit, path } = report;
    if (year === null || unit === null || files.includes(STDIN)) return;
    for (const later of this.#of(report).filter((seen) => seen.year === year + 1))
      this.#tellLate(later, path);
    const seen = { year, path, files, report: new WeakRef(report) };
    this.#seen.set(keyOf(report), [...this.#of(report), seen]);
  }

  #of(report: Report): readonly Seen[] {
    return this.#seen.get(keyOf(report)) ?? [];
  }

  #tellLate(later: Seen, path: string): void {
    const { say } = this.#session;
    const words = say({
      zh: `${path} 是 ${later.path} 的上年决算，可是排在它后面才读到，没有用来核对；要核对请用 --prior，或把上年的排在前面。`,
      en: `${path} is of the year before ${later.path} and was read after it, so that it was not used; name it with --prior, or give the earlier year first.`,
    });
    tell(`${say({ zh: '提示：', en: 'note: ' })}${clean(words)}\n`);
  }
}

/** A department 部门 and the unit 单位 that heads it may bear one name. */
function keyOf({ unit, level }: Report): string {
  return `${level ?? ''} ${plainName(unit ?? '')}`;
}
