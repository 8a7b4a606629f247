import { check } from '../../../src/engine/check.ts';
import type { NamingFinding } from '../../../src/model/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { sketchReport, type ReportSketch } from '../../support/report.ts';

type Cells = readonly string[];

/** A row under another name than its key. */
export function named(name: string, ...cells: Cells): { name: string; cells: Cells } {
  return { name, cells: cells.length > 0 ? cells : ['1.00'] };
}

/** `table/row: printed → expected` of every finding a rule makes. */
export function misnamed(rule: Rule, tables: ReportSketch['tables'], year: number | null = 2024): string[] {
  const { findings } = check(sketchReport({ year, tables: tables ?? {} }), [rule]);
  return findings.map((finding) => (finding.kind === 'naming' ? describeFinding(finding) : finding.kind));
}

function describeFinding({ at, odd, expected, severity }: NamingFinding): string {
  if (severity !== 'warning' || at.quote !== odd.text)
    return `wrong severity or quote: ${severity} ${at.quote}`;
  return `${at.table}/${at.row}: ${odd.text} → ${expected}`;
}
