import { check } from '../../src/engine/check.ts';
import { InputError, type InputErrorCode } from '../../src/errors.ts';
import { extract } from '../../src/extract/index.ts';
import type { Document, Report } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { factsOf, type Fact } from '../bench/formats/facts.ts';
import { subjectsOf } from '../bench/subjects.ts';

/** A file that was read: what its model says, and everything that tells its user that something is off. */
export interface Read {
  readonly kind: 'read';
  readonly facts: ReadonlyMap<string, Fact>;
  readonly marks: readonly string[];
}

/** What became of reading a file. */
export type Reading =
  | Read
  | { readonly kind: 'refused'; readonly code: InputErrorCode }
  | { readonly kind: 'crash'; readonly error: string };

export async function readingOf(bytes: Uint8Array, path: string): Promise<Reading> {
  try {
    const document = await extract({ bytes, path, password: null });
    const report = recognise(document);
    return { kind: 'read', facts: factsOf(report), marks: marksOf(document, report) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', code: error.code };
    return { kind: 'crash', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Findings that are errors, figures that are lost or illegible, notices. */
function marksOf({ notices }: Document, report: Report): string[] {
  const errors = check(report, RULES).findings.filter(({ severity }) => severity === 'error');
  const unknown = subjectsOf(report).filter(
    ({ figure: { state } }) => state === 'lost' || state === 'illegible',
  );
  return [
    ...errors.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`),
    ...unknown.map(({ figure: { state, key } }) => `${state} ${key}`),
    ...notices.map(({ kind, text }) => `${kind} ${text}`),
  ];
}
