import { LEVELS, type List } from '../numbering/labels.ts';
import type { XmlReader } from '../xml/reader.ts';
import { indexOfLevel, PLAIN, readLevel, type TiedLevel } from './levels.ts';
import { wholeNumber } from './values.ts';

/** A list with the styles that its levels are tied to. */
interface TiedList extends List {
  readonly levels: readonly TiedLevel[];
}

/** What lists are made from (17.9.1): levels of its own, or those of a list style, by the name of that. */
interface Definition {
  readonly levels: ReadonlyMap<number, TiedLevel>;
  /** The list style that has this definition. */
  readonly ofStyle: string | null;
  /** The list style whose definition stands for this one. */
  readonly byStyle: string | null;
}

/** A list as it differs from its definition (17.9.15). */
interface Instance {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, TiedLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by number (ECMA-376 Part 1, 17.9). */
export class Lists extends Map<number, TiedList> {
  /** Which level of a list is tied to a style of paragraphs. */
  levelOf(list: number, style: string): number | null {
    const level = this.get(list)?.levels.findIndex((each) => each.style === style) ?? -1;
    return level < 0 ? null : level;
  }
}

export function readLists(xml: XmlReader): Lists {
  const definitions = new Map<string, Definition>();
  /** Which definition a list style has. */
  const styles = new Map<string | null, string>();
  const lists = new Lists();
  for (const _ of xml.children()) {
    for (const name of xml.children()) {
      const id = xml.attribute(name === 'num' ? 'numId' : 'abstractNumId') ?? '';
      if (name === 'abstractNum') {
        const definition = readDefinition(xml);
        definitions.set(id, definition);
        if (definition.ofStyle !== null) styles.set(definition.ofStyle, id);
      } else if (name === 'num') {
        const instance = readInstance(xml);
        const sequence =
          styles.get(definitions.get(instance.definition)?.byStyle ?? null) ?? instance.definition;
        lists.set(wholeNumber(id) ?? 0, listOf(instance, sequence, definitions.get(sequence)));
      }
    }
  }
  return lists;
}

function listOf(
  { levels: own, restarts }: Instance,
  sequence: string,
  definition: Definition | undefined,
): TiedList {
  const levels = Array.from(
    { length: LEVELS },
    (_, index) => own.get(index) ?? definition?.levels.get(index) ?? PLAIN,
  );
  return { sequence, levels, restarts };
}

function readDefinition(xml: XmlReader): Definition {
  const levels = new Map<number, TiedLevel>();
  let [ofStyle, byStyle]: [string | null, string | null] = [null, null];
  for (const name of xml.children()) {
    const index = indexOfLevel(xml);
    if (name === 'styleLink') ofStyle = xml.attribute('val') ?? null;
    else if (name === 'numStyleLink') byStyle = xml.attribute('val') ?? null;
    else if (name === 'lvl' && index !== null) levels.set(index, readLevel(xml));
  }
  return { levels, ofStyle, byStyle };
}

function readInstance(xml: XmlReader): Instance {
  const levels = new Map<number, TiedLevel>();
  const restarts = new Map<number, number>();
  let definition = '';
  for (const name of xml.children()) {
    if (name === 'abstractNumId') definition = xml.attribute('val') ?? '';
    const index = indexOfLevel(xml);
    if (name !== 'lvlOverride' || index === null) continue;
    for (const own of xml.children()) {
      if (own === 'lvl') levels.set(index, readLevel(xml));
      else if (own === 'startOverride') restarts.set(index, wholeNumber(xml.attribute('val')) ?? 0);
    }
  }
  return { definition, levels, restarts };
}
