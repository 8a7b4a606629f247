import type { Finding, Location, Report, ReportPart, Result, TableParts, Words } from '../model/index.ts';
import { clean } from './clean.ts';
import { plural, type Say } from './language.ts';
import { PART_WORDS, isTableId, tableNumber } from './place.ts';

const STATUSES: Readonly<Record<TableParts['status'], Words>> = {
  read: { zh: '已读', en: 'read' },
  empty: { zh: '空表', en: 'empty' },
  missing: { zh: '缺', en: 'missing' },
  unreadable: { zh: '读不出', en: 'unreadable' },
};

/** The nine tables and the rest, one a row, with the titles of the columns. */
export interface CoverageTable {
  readonly columns: readonly { readonly title: string; readonly align?: 'right' }[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The nine tables, the narrative and the annex: how each was read, how many of its figures are tied, and how many
 * findings point at it.
 */
export function coverageOf(result: Result, shown: readonly Finding[], say: Say): CoverageTable {
  const rows = partsOf(result, shown, say).map(
    ({ number, title, status, extent, printed, tied, findings }) => [
      number,
      title,
      status,
      extent,
      `${tied}/${printed}`,
      findings === 0 ? '' : String(findings),
    ],
  );
  const columns: CoverageTable['columns'] = [
    { title: say({ zh: '表', en: 'Table' }) },
    { title: say({ zh: '名称', en: 'Title' }) },
    { title: say({ zh: '状态', en: 'Status' }) },
    { title: say({ zh: '行数', en: 'Rows' }), align: 'right' },
    { title: say({ zh: '已勾稽/数字', en: 'Tied/figures' }), align: 'right' },
    { title: say({ zh: '问题', en: 'Findings' }), align: 'right' },
  ];
  return { columns, rows };
}

/** A table, the narrative or the annex: how it was read, how many of its figures are tied, and what was found in it. */
export interface PartSummary {
  readonly part: ReportPart;
  /** As printed; empty where it is no table. */
  readonly number: string;
  readonly title: string;
  readonly status: string;
  /** Rows, sections or forms. */
  readonly extent: string;
  readonly printed: number;
  readonly tied: number;
  /** How many of the findings point at it. */
  readonly findings: number;
}

/** The nine tables, and the narrative and the annex where they have figures. */
export function partsOf({ report, coverage }: Result, shown: readonly Finding[], say: Say): PartSummary[] {
  return coverage
    .filter(({ part, printed }) => isTableId(part) || printed.length > 0)
    .map(({ part, printed, untied }) => ({
      part,
      ...asRead(report, part, say),
      printed: printed.length,
      tied: printed.length - untied.length,
      findings: shown.filter(({ at }) => partOf(at) === part).length,
    }));
}

type AsRead = Pick<PartSummary, 'number' | 'title' | 'status' | 'extent'>;

function asRead(report: Report, part: ReportPart, say: Say): AsRead {
  if (isTableId(part)) {
    const { title, parts } = report.tables[part];
    return {
      number: tableNumber(report, part),
      title: clean(title),
      status: say(STATUSES[parts.status]),
      extent: String(parts.rows.length),
    };
  }
  const { narrative, annex } = report;
  const extent =
    part === 'narrative'
      ? { zh: `${narrative.length} 节`, en: plural(narrative.length, 'section') }
      : { zh: `${annex.length} 张`, en: plural(annex.length, 'form') };
  return { number: '', title: say(PART_WORDS[part]), status: say(STATUSES.read), extent: say(extent) };
}

export function partOf({ table, section, form }: Location): ReportPart | null {
  if (isTableId(table)) return table;
  if (form !== null) return 'annex';
  return section === null ? null : 'narrative';
}
