import { STDIN } from '../io/find.ts';
import { sizeOf } from '../io/read.ts';
import { drawLine, type LineScreen } from '../io/status-line.ts';
import type { Words } from '../model/index.ts';
import { clean } from '../report/clean.ts';
import type { Say } from '../report/language.ts';
import { keepEnd } from '../report/terminal/shorten.ts';
import { displayWidth } from '../report/terminal/width.ts';
import type { Session } from './session.ts';

const STAGES = {
  read: { zh: '读取', en: 'Reading' },
  check: { zh: '核对', en: 'Checking' },
  write: { zh: '写出', en: 'Writing' },
} as const satisfies Record<string, Words>;

export type Stage = keyof typeof STAGES;

/** Which of how many reports. */
export interface Place {
  readonly nth: number;
  readonly of: number;
}

/** What is done now, and to which file. */
export interface Step extends Partial<Place> {
  readonly stage: Stage;
  readonly path: string;
}

/** Tells on standard error what is begun now, until something else is written there or on standard output. */
export type Progress = (step: Step) => Promise<void>;

/** Nobody is told of what takes less. */
const PATIENCE_MS = 500;
/** Larger files take longer, as a rule. While one is read nothing can be told, so that it is told before. */
const LARGE_BYTES = 200_000;

/** What progress is told on and reckoned by. */
export interface Surroundings {
  readonly screen: LineScreen & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any one time. */
  readonly clock: () => number;
  readonly sizeOf: (path: string) => number;
}

const SILENT: Progress = () => Promise.resolve();

const here = (): Surroundings => ({
  screen: process.stderr,
  environment: process.env,
  clock: () => performance.now(),
  sizeOf,
});

export function progressOf(
  { quiet = false }: { readonly quiet?: boolean },
  { say }: Pick<Session, 'say'>,
  { screen, environment, clock, sizeOf: bytesOf }: Surroundings = here(),
): Progress {
  if (quiet || !isWatched(screen, environment)) return SILENT;
  const start = clock();
  let isLong = false;
  return async (step) => {
    isLong ||= clock() - start >= PATIENCE_MS || (step.stage === 'read' && bytesOf(step.path) >= LARGE_BYTES);
    if (!isLong) return;
    const room = (screen.columns || USUAL_COLUMNS) - MARGIN;
    const line = lineOf(step, room, say);
    // A line that runs on to the next cannot be erased.
    if (displayWidth(line) <= room) await drawLine(line, screen);
  };
}

const USUAL_COLUMNS = 80;
/** Columns that stay free: in Chinese surroundings some terminals give two to an ellipsis or a quotation mark. */
const MARGIN = 4;

/** Whether there is somebody who sees a line come and go. */
function isWatched(
  { isTTY = false }: Surroundings['screen'],
  environment: Surroundings['environment'],
): boolean {
  return isTTY && (environment['CI'] ?? '') === '' && environment['TERM'] !== 'dumb';
}

/** `读取 报告.pdf（3/12）…` in no more than so many columns: of a long path the end stays. */
export function lineOf({ stage, path, nth = 1, of = 1 }: Step, columns: number, say: Say): string {
  const place = of > 1 ? say({ zh: `（${nth}/${of}）`, en: ` (${nth}/${of})` }) : '';
  const before = `${say(STAGES[stage])} `;
  const after = `${place}…`;
  const name = path === STDIN ? say({ zh: '标准输入', en: 'standard input' }) : clean(path);
  return before + keepEnd(name, columns - displayWidth(before + after)) + after;
}
