import { memberNames, members } from '../archive.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import { XmlReader } from '../xml/reader.ts';

/** The parts of a document that are read. */
export interface Parts {
  readonly main: XmlReader;
  readonly styles: XmlReader | null;
  readonly numbering: XmlReader | null;
}

const PACKAGE_RELATIONS = '_rels/.rels';
const USUAL_MAIN = /^word\/document\d*\.xml$/u;
/** A report of hundreds of pages unpacks to some ten megabytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Finds the parts by the relationships of the package (ECMA-376 Part 2, 6.5), and the main one by its usual name where
 * they lead nowhere.
 *
 * @throws InputError, Unreadable `damaged`, `too-large`
 */
export function partsOf(source: Source): Parts {
  const names = memberNames(source);
  const top = relationsOf(PACKAGE_RELATIONS, '', source);
  const main = [top.get('officeDocument'), names.find((name) => USUAL_MAIN.test(name))].find(
    (name) => name !== undefined && names.includes(name),
  );
  if (main === undefined) throw new Unreadable('damaged');
  const [folder, own] = cut(main);
  const relations = relationsOf(`${folder}_rels/${own}.rels`, folder, source);
  const [styles, numbering] = [relations.get('styles'), relations.get('numbering')];
  const parts = unpack(source, new Set([main, styles, numbering]));
  const mainPart = parts.get(main);
  if (!mainPart) throw new Unreadable('damaged');
  return { main: mainPart, styles: parts.get(styles) ?? null, numbering: parts.get(numbering) ?? null };
}

/** The parts that one has relationships with, by the last word of their type, which both editions of the standard share. */
function relationsOf(name: string, folder: string, source: Source): Map<string, string> {
  const targets = new Map<string, string>();
  const xml = unpack(source, new Set([name])).get(name);
  if (!xml) return targets;
  for (const root of xml.children()) {
    if (root !== 'Relationships') continue;
    for (const _ of xml.children()) {
      const [type, target] = [xml.attribute('Type'), xml.attribute('Target')];
      if (type !== undefined && target !== undefined)
        targets.set(type.slice(type.lastIndexOf('/') + 1), partAt(target, folder));
    }
  }
  return targets;
}

/** A target is relative to the folder of the part that has the relationship, or begins at the top. */
function partAt(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A part's folder, with the slash, and its name there. */
function cut(name: string): [string, string] {
  const end = name.lastIndexOf('/') + 1;
  return [name.slice(0, end), name.slice(end)];
}

function unpack(source: Source, wanted: ReadonlySet<string | undefined>): Map<string | undefined, XmlReader> {
  const packed = [...members(source, (name) => wanted.has(name))];
  if (packed.reduce((sum, [, { length }]) => sum + length, 0) > MOST_UNPACKED)
    throw new Unreadable('too-large');
  return new Map(packed.map(([name, bytes]) => [name, new XmlReader(decoded(bytes))]));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable('damaged', { cause });
  }
}
