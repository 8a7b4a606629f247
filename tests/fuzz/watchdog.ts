import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Job } from './reader.ts';
import type { Reading } from './reading.ts';

/** What became of a file, as seen from outside of the thread that reads it. */
export type Watched =
  Reading | { readonly kind: 'hang' } | { readonly kind: 'memory'; readonly error: string };

/** A sound file of this size is read in less than a second. */
const LONGEST = 20_000;
const MOST_HEAP = 512;
/** Of all the process, in bytes: what WebAssembly and buffers take is not in the heap. */
const MOST_RESIDENT = 1536 * 1024 * 1024;
const EVERY = 100;

/** Reads files one by one in a thread of its own, which it ends and replaces where a file takes too long or too much. */
export class Watchdog {
  #worker: Worker | null = null;

  async read(job: Job): Promise<Watched> {
    const worker = (this.#worker ??= await started());
    const watched = await answer(worker, job);
    if (watched.kind !== 'read' && watched.kind !== 'refused') await this.end();
    return watched;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

async function started(): Promise<Worker> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  });
  await once(worker, 'message');
  return worker;
}

function answer(worker: Worker, job: Job): Promise<Watched> {
  return new Promise((resolve) => {
    const settle = (watched: Watched): void => {
      clearTimeout(tooLong);
      clearInterval(memory);
      worker.off('message', settle).off('error', fail);
      resolve(watched);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      settle({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error: error.message });
    const tooLong = setTimeout(() => settle({ kind: 'hang' }), LONGEST);
    const memory = setInterval(() => {
      const { rss } = process.memoryUsage();
      if (rss > MOST_RESIDENT) settle({ kind: 'memory', error: `${Math.round(rss / 1024 / 1024)} MB` });
    }, EVERY);
    worker.on('message', settle).on('error', fail);
    worker.postMessage(job, []);
  });
}
