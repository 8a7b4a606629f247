import { InputError } from '../../../src/errors.ts';
import { extract } from '../../../src/extract/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { differencesOf, type Difference } from './compare.ts';
import { factsOf, type Fact } from './facts.ts';
import { FORMATS, type Files, type Format, type Source } from './write/files.ts';

/** One report read from one format, against its source. */
export interface Trial {
  readonly source: string;
  readonly format: Format;
  readonly shares: Readonly<Record<Fact['kind'], Share>>;
  readonly differences: readonly Difference[];
  /** Why it was not read. */
  readonly refused: string | null;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

const ENDINGS: Readonly<Partial<Record<Format, string>>> = { 'html gbk': 'xls', 'xlsx general': 'xlsx' };

/** Reads one report in every format. */
export function trialsOf({ name, report }: Source, files: Files): Promise<Trial[]> {
  const facts = factsOf(report);
  return Promise.all(
    FORMATS.map(async (format) => {
      const read = await readAs(`${name}.${ENDINGS[format] ?? format}`, files[format]);
      const differences = differencesOf(facts, read.facts);
      const shares = sharesOf(facts, differences);
      return { source: name, format, shares, differences, refused: read.refused };
    }),
  );
}

async function readAs(
  path: string,
  bytes: Uint8Array,
): Promise<{ facts: ReadonlyMap<string, Fact>; refused: string | null }> {
  try {
    return { facts: factsOf(recognise(await extract({ bytes, path, password: null }))), refused: null };
  } catch (error) {
    return { facts: new Map(), refused: told(error) };
  }
}

function told(error: unknown): string {
  return error instanceof InputError ? `${error.code}: ${error.words.en}` : `crash: ${String(error)}`;
}

/** Of the facts of the source, those the file gives as well; a figure without its noughts is right. */
function sharesOf(facts: ReadonlyMap<string, Fact>, differences: readonly Difference[]): Trial['shares'] {
  const wrong = new Set(differences.flatMap(({ key, reason }) => (reason === 'noughts' ? [] : [key])));
  const share = (kind: Fact['kind']): Share => {
    const keys = Array.from(facts).flatMap(([key, fact]) => (fact.kind === kind ? [key] : []));
    return { right: keys.filter((key) => !wrong.has(key)).length, of: keys.length };
  };
  return { figure: share('figure'), name: share('name'), structure: share('structure') };
}
