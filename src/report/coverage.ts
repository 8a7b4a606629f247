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
  const rows = result.coverage
    .filter(({ part, printed }) => isTableId(part) || printed.length > 0)
    .map(({ part, printed, untied }) => {
      const findings = shown.filter(({ at }) => partOf(at) === part).length;
      return [
        ...partCells(result.report, part, say),
        `${printed.length - untied.length}/${printed.length}`,
        findings === 0 ? '' : String(findings),
      ];
    });
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

/** Number, title, status and extent. */
function partCells(report: Report, part: ReportPart, say: Say): string[] {
  if (part === 'narrative')
    return [
      '',
      say(PART_WORDS.narrative),
      say(STATUSES.read),
      say({ zh: `${report.narrative.length} 节`, en: plural(report.narrative.length, 'section') }),
    ];
  if (part === 'annex')
    return [
      '',
      say(PART_WORDS.annex),
      say(STATUSES.read),
      say({ zh: `${report.annex.length} 张`, en: plural(report.annex.length, 'form') }),
    ];
  const { title, parts } = report.tables[part];
  return [tableNumber(report, part), clean(title), say(STATUSES[parts.status]), String(parts.rows.length)];
}

function partOf({ table, section, form }: Location): ReportPart | null {
  if (isTableId(table)) return table;
  if (form !== null) return 'annex';
  return section === null ? null : 'narrative';
}
