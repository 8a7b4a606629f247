import { isDeepStrictEqual } from 'node:util';
import type { Ran } from './program.ts';
import type { Expectation, Step } from './scenario.ts';

/** What is not as expected of one call, in words; a stack trace is never expected. */
export async function complaintsAbout(
  step: Step,
  ran: Ran,
  readWritten: (path: string) => Promise<string>,
): Promise<string[]> {
  const subjects = await Promise.all(
    step.expectations.map(({ subject }) => subjectText(subject, ran, readWritten)),
  );
  const found = [
    ran.exit === step.exit
      ? []
      : [`exit status is ${String(ran.exit)}, not ${step.exit}; stderr: ${ran.stderr}`],
    /^ +at /mu.test(ran.stderr) ? [`stderr has a stack trace: ${ran.stderr}`] : [],
    ...step.expectations.map((expectation, index) => unmet(expectation, subjects[index] ?? '')),
  ];
  return found.flat().map((complaint) => `juesuan ${step.args.join(' ')}: ${complaint}`);
}

async function subjectText(
  subject: string,
  { stdout, stderr }: Ran,
  readWritten: (path: string) => Promise<string>,
): Promise<string> {
  if (subject === 'stdout') return stdout;
  return subject === 'stderr' ? stderr : readWritten(subject);
}

function unmet({ kind, subject, text: expected }: Expectation, text: string): string[] {
  const lines = expected.split('\n').filter((line) => line.trim() !== '');
  switch (kind) {
    case 'is':
      return text.trimEnd() === expected.trimEnd() ? [] : [`${subject} is not\n${expected}\nbut\n${text}`];
    case 'contains':
      return lines
        .filter((line) => !text.includes(line))
        .map((line) => `${subject} lacks "${line}":\n${text}`);
    case 'lacks':
      return lines
        .filter((line) => text.includes(line))
        .map((line) => `${subject} contains "${line}":\n${text}`);
    case 'json':
      return unmetJson(subject, text, lines);
  }
}

/** Lines such as `summary.error = 1`: the value at a path. */
function unmetJson(subject: string, text: string, lines: readonly string[]): string[] {
  const json: unknown = JSON.parse(text);
  return lines.flatMap((line) => {
    const [path = '', value = ''] = line.split(' = ');
    const found = path.split('.').reduce<unknown>(field, json);
    return isDeepStrictEqual(found, JSON.parse(value))
      ? []
      : [`${subject}: ${line}, but is ${JSON.stringify(found)}`];
  });
}

function field(value: unknown, key: string): unknown {
  if (Array.isArray(value) && key === 'length') return value.length;
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}
