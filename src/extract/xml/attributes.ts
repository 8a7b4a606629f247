import { Unreadable } from '../unreadable.ts';
import { unescaped } from './entities.ts';
import { localName } from './names.ts';

/** Its groups have no names, which would take an object for each of the many attributes of a sheet. */
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

/**
 * The attributes of an element by their names as written, prefix and all.
 *
 * @throws Unreadable `damaged`
 */
export function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const end = written.trimEnd().length;
  let at = 0;
  while (at < end) {
    ATTRIBUTE.lastIndex = at;
    const [, name, double, single = ''] = ATTRIBUTE.exec(written) ?? [];
    if (name === undefined) throw new Unreadable('damaged');
    attributes.set(name, unescaped(double ?? single));
    at = ATTRIBUTE.lastIndex;
  }
  return attributes;
}

/** One attribute of an element by its name without prefix. */
export function attributeIn(written: string, wanted: string): string | undefined {
  if (!written.includes(wanted)) return undefined;
  for (const [name, value] of attributesOf(written)) if (localName(name) === wanted) return value;
  return undefined;
}
