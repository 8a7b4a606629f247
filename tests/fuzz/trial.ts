import { Random } from '../support/generated/random.ts';
import { damage, type Build, type Damaged } from './damage.ts';
import { judge, type Verdict, type Wrong } from './judge.ts';
import type { Read } from './reading.ts';
import type { Watchdog, Watched } from './watchdog.ts';

/** A sound file and what it reads as. */
export interface Sample {
  readonly format: string;
  readonly path: string;
  readonly build: Build;
  readonly bytes: Uint8Array;
  readonly read: Read;
}

/** One damaged file and what became of it. */
export interface Trial {
  readonly format: string;
  readonly seed: number;
  /** What was done to it. */
  readonly how: string;
  readonly outcome: Exclude<Watched['kind'], 'read'> | Verdict['kind'];
  /** The code of what was refused, or what went wrong. */
  readonly details: string;
  /** Wrong figures nothing tells of. */
  readonly wrong: readonly Wrong[];
}

/** The copy of a file that is damaged as the seed wants. */
export function damagedBy({ bytes, build }: Sample, seed: number): Damaged {
  return damage(bytes, build, new Random(seed));
}

/** Reads a copy of a file that is damaged as the seed wants. */
export async function tryFile(sample: Sample, seed: number, watchdog: Watchdog): Promise<Trial> {
  const { format, path, read } = sample;
  const damaged = damagedBy(sample, seed);
  const watched = await watchdog.read({ bytes: damaged.bytes, path });
  const about = { format, seed, how: damaged.how, details: '', wrong: [] };
  switch (watched.kind) {
    case 'read': {
      const verdict = judge(read, watched, damaged);
      return {
        ...about,
        outcome: verdict.kind,
        ...(verdict.kind === 'unmarked' && { wrong: verdict.wrong }),
      };
    }
    case 'refused':
      return { ...about, outcome: watched.kind, details: watched.code };
    case 'crash':
    case 'memory':
      return { ...about, outcome: watched.kind, details: watched.error };
    case 'hang':
      return { ...about, outcome: watched.kind };
  }
}
