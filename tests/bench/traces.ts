import { withConsequences, type Finding } from '../../src/model/index.ts';

/** What tells a finding, and each of its consequences, from one that says something else; none for what rounding explains. */
export function tracesOf(finding: Finding): string[] {
  return withConsequences(finding)
    .filter(({ verdict }) => verdict !== 'rounding')
    .map((each) => `${each.fingerprint} ${said(each)}`);
}

function said(finding: Finding): string {
  switch (finding.kind) {
    case 'arithmetic':
      return finding.measure.difference.toString();
    case 'naming':
      return `${finding.odd.text} ${finding.expected}`;
    case 'observation': {
      const { data, actual, expected } = finding.observation;
      return JSON.stringify({ data, actual, expected });
    }
  }
}
