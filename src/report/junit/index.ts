import { visible, relativePath } from '../exchange/path.ts';
import { failedInputs, type FailedInput } from '../exchange/told.ts';
import { clean } from '../clean.ts';
import { speaker } from '../language.ts';
import type { Checked, Reporter, ReportOptions } from '../reporter.ts';
import { casesOf, type Case } from './cases.ts';
import { element, escaped } from './xml.ts';

/** One suite, and what its cases come to. */
interface Suite {
  readonly xml: string;
  readonly counts: Counts;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * JUnit XML, as Jenkins, GitLab and others read it: a suite for each report, a case for each rule and figure. Relations
 * that hold are cases that pass, so that a trend shows how much was checked.
 */
export const junit: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const failed = failedInputs(outcomes, options);
    const suites = [
      ...outcomes.flatMap((outcome) => (outcome.kind === 'checked' ? [checkedSuite(outcome, options)] : [])),
      ...failed.map(failedSuite),
    ];
    const { tests, failures, errors } = suites.map(({ counts }) => counts).reduce(add, NONE);
    const content = suites.map(({ xml }) => `\n${xml}`).join('');
    const root = element('testsuites', { name: 'juesuan', tests, failures, errors }, `${content}\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  },
};

const NONE: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };

function add(a: Counts, b: Counts): Counts {
  return {
    tests: a.tests + b.tests,
    failures: a.failures + b.failures,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
  };
}

function checkedSuite(
  { path, result, review }: Checked,
  { language, rules, directory }: ReportOptions,
): Suite {
  const { report } = result;
  const cases = casesOf(result, review, { report, rules, say: speaker(language) });
  const facts = { unit: clean(report.unit ?? ''), year: String(report.year ?? '') };
  const properties = Object.entries(facts).map(([name, value]) => element('property', { name, value }, ''));
  const counts = {
    tests: cases.length,
    failures: cases.filter((one) => stateOf(one) === 'failed').length,
    errors: 0,
    skipped: cases.filter((one) => stateOf(one) === 'skipped').length,
  };
  return suite(relativePath(path, directory), counts, [
    element('properties', {}, properties.join('')),
    ...cases.map(caseXml),
  ]);
}

function failedSuite({ file, code, words }: FailedInput): Suite {
  const error = element('error', { message: words, type: code }, '');
  const test = element('testcase', { name: visible(file), classname: `input/${code}` }, error);
  return suite(file, { ...NONE, tests: 1, errors: 1 }, [test]);
}

function suite(file: string, counts: Counts, children: readonly string[]): Suite {
  const content = children.map((child) => `\n${child}`).join('');
  return { xml: element('testsuite', { name: visible(file), ...counts }, `${content}\n`), counts };
}

/** A case of which one relation holds passes; it is skipped where none was judged. */
function stateOf({ failures, skips, holds }: Case): 'failed' | 'skipped' | 'passed' {
  if (failures.length > 0) return 'failed';
  return skips.length > 0 && !holds ? 'skipped' : 'passed';
}

function caseXml(one: Case): string {
  const { rule, name, failures, notes, skips } = one;
  const attributes = { name, classname: rule };
  const out = notes.length === 0 ? '' : element('system-out', {}, escaped(notes.join('\n')));
  switch (stateOf(one)) {
    case 'failed': {
      // Readers look at the first failure of a case alone.
      const [first] = failures;
      const text = failures.map(({ message, details }) => `${message}\n${details}`).join('\n\n');
      const [message, type] = [first?.message ?? '', first?.type ?? ''];
      return element('testcase', attributes, element('failure', { message, type }, escaped(text)) + out);
    }
    case 'skipped':
      return element('testcase', attributes, element('skipped', { message: skips[0] ?? '' }, '') + out);
    case 'passed':
      return element('testcase', attributes, out);
  }
}
