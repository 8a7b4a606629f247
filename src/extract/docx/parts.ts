import { memberNames } from '../archive.ts';
import { partsOf, textOf } from '../package/parts.ts';
import { relationshipsIn, relationshipsPartOf } from '../package/relationships.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import { XmlReader } from '../xml/reader.ts';

/** The parts of a document that are read. */
export interface WordParts {
  readonly main: XmlReader;
  readonly styles: XmlReader | null;
  readonly numbering: XmlReader | null;
}

const USUAL_MAIN = /^word\/document\d*\.xml$/u;
/** A report of hundreds of pages unpacks to some ten megabytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Finds the parts by the relationships of the package, and the main one by its usual name where they lead nowhere.
 *
 * @throws InputError, Unreadable `damaged`, `too-large`
 */
export function wordPartsOf(source: Source): WordParts {
  const main = mainPartOf(source);
  const relations = relatedTo(main, source);
  const [styles, numbering] = [relations.get('styles'), relations.get('numbering')];
  const wanted = new Set([main, styles, numbering]);
  const parts = partsOf(source, (name) => wanted.has(name), MOST_UNPACKED);
  const readerOf = (name = ''): XmlReader | null => {
    const part = parts.get(name);
    return part ? new XmlReader(textOf(part)) : null;
  };
  return {
    main: new XmlReader(textOf(parts.get(main))),
    styles: readerOf(styles),
    numbering: readerOf(numbering),
  };
}

function mainPartOf(source: Source): string {
  const names = memberNames(source);
  const named = relatedTo('', source).get('officeDocument');
  const main = [named, names.find((name) => USUAL_MAIN.test(name))].find((name) =>
    names.includes(name ?? ''),
  );
  if (main === undefined) throw new Unreadable('damaged');
  return main;
}

/** The parts that one is related to, by type. */
function relatedTo(part: string, source: Source): Map<string, string> {
  const name = relationshipsPartOf(part);
  const written = partsOf(source, (each) => each === name, MOST_UNPACKED).get(name);
  const relationships = written ? relationshipsIn(textOf(written), part) : [];
  return new Map(relationships.map(({ type, part: other }) => [type, other]));
}
