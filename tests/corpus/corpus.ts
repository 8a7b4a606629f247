import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

if (!existsSync(CORPUS)) {
  throw new Error(
    'the corpus of real reports is not beside this clone (../shared/corpus): its tests cannot run',
  );
}

export function corpusFile(path: string): Uint8Array {
  return readFileSync(new URL(path, CORPUS));
}

const figures = z.record(z.string(), z.string().nullable());

/** Every figure of a report by key, as printed: `""` blank, `null` lost. */
export function corpusFigures(report: string): Record<string, string | null> {
  return figures.parse(JSON.parse(Buffer.from(corpusFile(`${report}/figures.json`)).toString()));
}

const findings = z.array(
  z.looseObject({
    id: z.string(),
    verdict: z.string(),
    sure: z.string(),
    lines: z.array(z.number()).default([]),
  }),
);

/** What is wrong in a report, or holds only by rounding. */
export function corpusFindings(report: string): z.output<typeof findings> {
  return findings.parse(JSON.parse(Buffer.from(corpusFile(`${report}/findings.json`)).toString()));
}
