import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as z from 'zod';

/** The schema of the standard comes in the package of a matcher for tests, which is not itself used. */
const SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false, formats: fullFormats });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const message = z.object({ text: z.string() });

const location = z.object({
  message: message.optional(),
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string().optional() }),
    region: z.object({ startLine: z.int().min(1) }),
  }),
  logicalLocations: z.array(z.object({ name: z.string(), fullyQualifiedName: z.string() })).optional(),
});

/** What is looked at in tests, and what GitHub asks for beyond the standard. */
const log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          name: z.string(),
          version: z.string(),
          informationUri: z.string(),
          rules: z.array(
            z.object({
              id: z.string(),
              name: z.string().max(255),
              shortDescription: z.object({ text: z.string().max(1024) }),
              fullDescription: z.object({ text: z.string().max(1024) }),
              help: z.object({ text: z.string(), markdown: z.string() }),
              defaultConfiguration: z.object({ level: z.enum(['error', 'warning', 'note']) }),
              properties: z.object({ tags: z.array(z.string()).max(10) }),
            }),
          ),
        }),
      }),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({ level: z.string(), message, locations: z.array(location) }),
          ),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int().optional(),
          level: z.enum(['error', 'warning', 'note']),
          message,
          locations: z.tuple([location]),
          relatedLocations: z.array(location).optional(),
          partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
          baselineState: z.string().optional(),
          suppressions: z
            .array(z.strictObject({ kind: z.string(), status: z.string(), justification: z.string() }))
            .optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ]),
});

export type SarifRead = z.output<typeof log>['runs'][0];

/** The run of a log that is valid by the schema of the standard. */
export function readSarif(text: string): SarifRead {
  const json: unknown = JSON.parse(text);
  if (!validate(json)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
  return log.parse(json).runs[0];
}
