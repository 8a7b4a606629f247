import type * as z from 'zod';
import type { ConfigError } from '../errors.ts';
import { complaintAt, type KeyPath, type Source } from './source.ts';
import { issueWords } from './issue-words.ts';

type Issue = z.core.$ZodIssue;

/**
 * The content of a file as its schema has it.
 *
 * @throws ConfigError about the first thing that is wrong
 */
export function validated<Content>(source: Source, schema: z.ZodType<Content>): Content {
  // What is compiled for one file takes longer to compile than to do without.
  const result = schema.safeParse(source.content, { jitless: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues.flatMap((each) => meant(each, each.path));
  throw complaint(source, issue);
}

/** An issue, and where it is from the top of the file. */
interface Placed {
  readonly issue: Issue;
  readonly path: KeyPath;
}

/** Of a value that may be one thing or another, what is wrong with it as the thing it was meant for. */
function meant(issue: Issue, path: KeyPath): Placed[] {
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const branches = issue.errors.map((issues) =>
    issues.flatMap((each) => meant(each, [...path, ...each.path])),
  );
  return branches.find((placed) => placed.some((each) => isWithin(each, path))) ?? branches[0] ?? [];
}

/** Whether the value is of the right kind, and something in it is wrong. */
function isWithin({ issue, path }: Placed, outer: KeyPath): boolean {
  return path.length > outer.length || issue.code === 'unrecognized_keys';
}

function complaint(source: Source, placed: Placed | undefined): ConfigError {
  const { issue, path } = placed ?? { issue: undefined, path: [] };
  const place = issue?.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
  const spot = source.spotOf(place);
  const line = spot?.line ?? source.spotOf(path.slice(0, -1))?.line ?? null;
  return complaintAt(source.path, line, issueWords(issue, path, spot?.text ?? ''));
}
