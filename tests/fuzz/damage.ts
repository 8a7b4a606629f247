import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/generated/random.ts';
import { damagedBytes } from './bytes.ts';
import { damagedMarkup } from './markup.ts';

/** What a sound file is built like: it decides how it can be damaged. */
export type Build = 'text' | 'zip' | 'other';

export interface Damaged {
  readonly bytes: Uint8Array;
  /** What was done, in words. */
  readonly how: string;
  /** What was damaged, before and after, where it is not compressed and figures stand in it as they are. */
  readonly plain: { readonly before: Uint8Array; readonly after: Uint8Array } | null;
}

const MARKUP_IN_ZIP = /\.(?:xml|rels|html)$/u;

/** A damaged copy of a sound file, which the random numbers choose. */
export function damage(sound: Uint8Array, build: Build, random: Random): Damaged {
  if (build === 'zip' && random.chance(0.6)) return damagedMember(sound, random);
  const asMarkup = build === 'text' && random.chance(0.5);
  const [bytes, how] = asMarkup ? damagedMarkup(sound, random) : damagedBytes(sound, random);
  return { bytes, how, plain: build === 'zip' ? null : { before: sound, after: bytes } };
}

/** A well-formed zip file with damage inside one of its members, or inside a member of a zip file in it. */
function damagedMember(sound: Uint8Array, random: Random): Damaged {
  const members = unzipSync(sound);
  const [name, before] = bySize(Object.entries(members), random);
  if (/\.(?:docx|xlsx)$/u.test(name)) {
    const inner = damage(before, 'zip', random);
    return { ...inner, bytes: zipSync({ ...members, [name]: inner.bytes }), how: `${name}: ${inner.how}` };
  }
  const asMarkup = MARKUP_IN_ZIP.test(name) && random.chance(0.7);
  const [after, how] = asMarkup
    ? damagedMarkup(before, random, random.pick(['alone', 'alone', 'any']))
    : damagedBytes(before, random);
  return { bytes: zipSync({ ...members, [name]: after }), how: `${name}: ${how}`, plain: { before, after } };
}

/** A member that holds a byte chosen among all: what is large is damaged more often. */
function bySize(members: readonly [string, Uint8Array][], random: Random): [string, Uint8Array] {
  let left = random.whole(0, members.reduce((sum, [, { length }]) => sum + length, 0) - 1);
  for (const member of members) {
    left -= member[1].length;
    if (left < 0) return member;
  }
  throw new Error('a zip file without members');
}
