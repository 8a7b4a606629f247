import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How files stand: of each path what tells one state of it from another. */
export type Snapshot = ReadonlyMap<string, string>;

/** Whoever saves sees the result soon, and to look this often costs next to nothing. */
const PAUSE_MS = 400;

export function snapshotOf(paths: readonly string[]): Snapshot {
  return new Map(paths.map((path) => [path, stateOf(path)]));
}

function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return [ino, size, mtimeMs].join(' ');
  } catch {
    return 'none';
  }
}

/**
 * The paths that changed since now, each time some have changed and all have come to rest: a program that saves may
 * write piece by piece, or put another file in the place of this one. Looks are compared rather than the system asked
 * to tell, for it tells of each of these steps, and of nothing on many a shared drive.
 */
export async function changes(
  look: () => Promise<Snapshot>,
  pauses: AsyncIterable<unknown>,
): Promise<AsyncIterable<readonly string[]>> {
  return changesSince(await look(), look, pauses);
}

async function* changesSince(
  start: Snapshot,
  look: () => Promise<Snapshot>,
  pauses: AsyncIterable<unknown>,
): AsyncGenerator<readonly string[]> {
  let [told, last] = [start, start];
  for await (const _ of pauses) {
    const now = await look();
    const changed = differing(told, now);
    if (changed.length > 0 && differing(last, now).length === 0) {
      told = now;
      yield changed;
    }
    last = now;
  }
}

/** What has come, gone, or become another. */
function differing(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

/** Time to rest, again and again until nobody waits any more. */
export async function* pausesUntil(signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) yield setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined);
}
