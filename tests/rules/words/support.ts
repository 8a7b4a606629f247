import { check } from '../../../src/engine/check.ts';
import type { Report } from '../../../src/model/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { narrated } from '../../support/narrative.ts';

/** `line message: quote | filled places` of all a rule observes in a narrative, or in a report. */
export function seen(rule: Rule, report: string | Report): string[] {
  const { findings } = check(typeof report === 'string' ? narrated(report) : report, [rule]);
  return findings.map((finding) => {
    if (finding.kind !== 'observation') return finding.kind;
    const { at, observation, severity, verdict } = finding;
    if (severity !== 'warning' || verdict !== rule.observes) return `${severity} ${verdict}`;
    return `${at.line} ${observation.message}: ${at.quote} | ${Object.values(observation.data).join(' ')}`;
  });
}

/** The words a rule found fault with, without their places. */
export function faults(rule: Rule, text: string): string[] {
  return seen(rule, text).map((line) => line.split(' | ')[1] ?? '');
}
