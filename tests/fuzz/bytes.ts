import type { Random } from '../support/generated/random.ts';

/** One way of damaging bytes, and what it did in words. */
type Damage = (bytes: Uint8Array, random: Random) => readonly [damaged: Uint8Array, how: string];

/** Blocks are of the size of what goes missing: some bytes, a sector, a part of the file. */
const LARGEST_BLOCK = 0.2;
const MOST_FLIPS = 8;

const DAMAGES: readonly [Damage, ...Damage[]] = [
  flipped,
  flipped,
  truncated,
  zeroed,
  doubled,
  swapped,
  inserted,
];

/** Bytes damaged in one of the ways in which files are: bits turned, an end cut off, blocks lost, doubled or mixed up. */
export function damagedBytes(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  return random.pick(DAMAGES)(bytes, random);
}

function flipped(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const damaged = Uint8Array.from(bytes);
  const count = random.whole(1, MOST_FLIPS);
  for (let flip = 0; flip < count; flip += 1) {
    const at = random.whole(0, bytes.length - 1);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.whole(0, 7));
  }
  return [damaged, `${count} bits flipped`];
}

function truncated(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const end = random.whole(0, bytes.length - 1);
  return [bytes.slice(0, end), `cut off at ${end}`];
}

function zeroed(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const [start, end] = blockOf(bytes, random);
  return [Uint8Array.from(bytes).fill(0, start, end), `nil from ${start} to ${end}`];
}

function doubled(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const [start, end] = blockOf(bytes, random);
  const damaged = Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  return [damaged, `doubled from ${start} to ${end}`];
}

function swapped(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const [start, middle] = blockOf(bytes, random);
  const end = Math.min(bytes.length, middle + (middle - start));
  const parts = [
    [0, start],
    [middle, end],
    [start, middle],
    [end, bytes.length],
  ] as const;
  const damaged = Buffer.concat(parts.map(([from, to]) => bytes.subarray(from, to)));
  return [damaged, `swapped at ${middle} from ${start} to ${end}`];
}

function inserted(bytes: Uint8Array, random: Random): ReturnType<Damage> {
  const at = random.whole(0, bytes.length);
  const strange = Uint8Array.from({ length: random.whole(1, 64) }, () => random.whole(0, 255));
  const damaged = Buffer.concat([bytes.subarray(0, at), strange, bytes.subarray(at)]);
  return [damaged, `${strange.length} bytes inserted at ${at}`];
}

function blockOf(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const most = Math.max(1, Math.floor(bytes.length * LARGEST_BLOCK));
  const length = random.whole(1, random.chance(0.5) ? Math.min(most, 64) : most);
  const start = random.whole(0, Math.max(0, bytes.length - length));
  return [start, start + length];
}
