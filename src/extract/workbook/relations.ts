import { Unreadable } from '../unreadable.ts';
import { attributesOf } from '../xml/attributes.ts';
import { readXml } from '../xml/events.ts';

/** What a workbook is made of (ECMA-376 Part 2, 6.5). */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in both editions of the standard. */
  readonly type: string;
  readonly part: string;
}

export function relationsIn(xml: string): Relation[] {
  const relations: Relation[] = [];
  readXml(xml, {
    open(name, written) {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(written);
      const type = attributes.get('Type')?.split('/').at(-1);
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      if (id === undefined || type === undefined || target === undefined) throw new Unreadable('damaged');
      relations.push({ id, type, part: partAt(target) });
    },
  });
  return relations;
}

/** A target is relative to the workbook, or begins at the top. */
function partAt(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
