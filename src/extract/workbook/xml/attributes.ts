import { Unreadable } from '../unreadable.ts';
import { unescaped } from './entities.ts';

/** Its groups have no names, which would take an object for each of the many attributes of a sheet. */
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

/** The attributes of an element by their names as written, prefix and all. */
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

/** A whole number; null for what is none. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

/** A truth value as the formats write it. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
