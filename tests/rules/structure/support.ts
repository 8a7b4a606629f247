import { check } from '../../../src/engine/check.ts';
import { locate, type Location, type ObservationFinding } from '../../../src/model/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { sketchReport, type ReportSketch } from '../../support/report.ts';

/** What a rule observes in a report. */
export function findingsOf(rule: Rule, sketch: ReportSketch): ObservationFinding[] {
  return check(sketchReport(sketch), [rule]).findings.flatMap((finding) =>
    finding.kind === 'observation' ? [finding] : [],
  );
}

/** `message section/table/row/column data` of every finding, the parts of the place that are null left out. */
export function observed(rule: Rule, sketch: ReportSketch): string[] {
  return findingsOf(rule, sketch).map(({ observation: { message, data }, at, severity, verdict }) => {
    if (severity !== rule.severity || verdict !== 'structure') return `${severity} ${verdict}`;
    const place = [at.section, at.table, at.row, at.column].filter((part) => part !== null).join('/');
    const words = Object.entries(data).map(([name, value]) => `${name}=${value}`);
    return [message, place, ...words].join(' ');
  });
}

/** Text blocks, such as the notes under a table. */
export function blocks(...texts: readonly string[]) {
  return texts.map((text) => ({ kind: 'text' as const, text, at: locate({}) }));
}

export function onLine(line: number, parts: Partial<Location> = {}): Location {
  return locate({ ...parts, line });
}
