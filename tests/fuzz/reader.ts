/** The thread that reads damaged files: a file a message, what became of it an answer. */
import { parentPort } from 'node:worker_threads';
import { readingOf } from './reading.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly path: string;
}

parentPort?.on('message', ({ bytes, path }: Job) => {
  void readingOf(bytes, path).then((reading) => parentPort?.postMessage(reading, []));
});
parentPort?.postMessage('ready', []);
