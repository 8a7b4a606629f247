import { InputError } from '../../../src/errors.ts';
import { extract } from '../../../src/extract/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { differencesOf, type Difference } from './compare.ts';
import { factsOf, type Fact } from './facts.ts';
import { FORMATS, type Files, type Format, type Source } from './write/files.ts';

/** What shares are told of. Those of figures must be whole. */
export const FIGURES = ['figures of tables', 'figures in words', 'figures of forms'] as const;
export const GROUPS = [...FIGURES, 'names', 'structure'] as const;
export type Group = (typeof GROUPS)[number];

/** One report read from one format, against its source. */
export interface Trial {
  readonly source: string;
  readonly format: Format;
  readonly shares: Readonly<Record<Group, Share>>;
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

/**
 * Of the facts of the source, and figures the file has besides, those both give; a figure without its noughts is right.
 */
function sharesOf(facts: ReadonlyMap<string, Fact>, differences: readonly Difference[]): Trial['shares'] {
  const wrong = new Set(differences.flatMap(({ key, reason }) => (reason === 'noughts' ? [] : [key])));
  const share = (group: Group): Share => {
    const keys = Array.from(facts).flatMap(([key, { kind }]) => (groupOf(key, kind) === group ? [key] : []));
    const extra = differences.filter(
      ({ key, reason }) => reason === 'extra' && groupOf(key, 'figure') === group,
    );
    return { right: keys.filter((key) => !wrong.has(key)).length, of: keys.length + extra.length };
  };
  return {
    'figures of tables': share('figures of tables'),
    'figures in words': share('figures in words'),
    'figures of forms': share('figures of forms'),
    names: share('names'),
    structure: share('structure'),
  };
}

function groupOf(key: string, kind: Fact['kind']): Group {
  if (kind !== 'figure') return kind === 'name' ? 'names' : 'structure';
  if (key.startsWith('narrative/')) return 'figures in words';
  return key.startsWith('annex/') ? 'figures of forms' : 'figures of tables';
}
