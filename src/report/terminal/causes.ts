import { SEVERITIES, withConsequences, type Finding } from '../../model/index.ts';
import { consequence, leadingFinding } from './finding.ts';
import type { ReportPage } from './page.ts';

/** Findings grouped by root cause, in the order they are met; the gravest of a group leads it. */
export function causes(findings: readonly Finding[], page: ReportPage): string {
  return byCause(findings)
    .map((group) => causeBlock(group, page))
    .join('\n\n');
}

export function byCause(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.cause) ?? [];
    group.push(finding);
    groups.set(finding.cause, group);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => gravity(a) - gravity(b)));
}

function gravity({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function causeBlock([first, ...others]: readonly Finding[], page: ReportPage): string {
  if (first === undefined) return '';
  const { say, style } = page;
  const [lead, ...broken] = withConsequences(first);
  const following = others.flatMap(withConsequences);
  return [
    leadingFinding(lead ?? first, page),
    ...list(say({ zh: '  因此还有：', en: '  And therefore:' }), broken),
    ...list(say({ zh: '  同一处还有：', en: '  In the same place:' }), following),
  ].join('\n');

  function list(title: string, findings: readonly Finding[]): string[] {
    if (findings.length === 0) return [];
    return [style.strong(title), ...findings.map((finding) => consequence(finding, page))];
  }
}
