import { attributeIn } from '../xml/attributes.ts';
import { readXml } from '../xml/events.ts';

/** How a part is related to another one (ECMA-376 Part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both editions of the standard. */
  readonly type: string;
  /** The name of the other part. */
  readonly part: string;
}

/** The name of the part that has the relationships of another one, or of the package as a whole. */
export function relationshipsPartOf(part: string): string {
  const [folder, own] = cut(part);
  return `${folder}_rels/${own}.rels`;
}

/** The relationships of a part, or of the package where that is `''`. Whatever leads nowhere is none. */
export function relationshipsIn(xml: string, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  const [folder] = cut(part);
  readXml(xml, {
    open(name, written) {
      if (name !== 'Relationship') return;
      const [id = '', type, target] = ['Id', 'Type', 'Target'].map((each) => attributeIn(written, each));
      if (type === undefined || target === undefined) return;
      relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: partAt(target, folder) });
    },
  });
  return relationships;
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
