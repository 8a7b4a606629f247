import * as z from 'zod';

/** What GitLab documents of its code quality report; it refuses a mark of byte order. */
const issues = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/u),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

export function readIssues(text: string): z.output<typeof issues> {
  const read = issues.parse(JSON.parse(text));
  const fingerprints = new Set(read.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size < read.length) throw new Error('two issues share a fingerprint');
  return read;
}
