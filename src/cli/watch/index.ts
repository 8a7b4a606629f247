import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BASELINE_NAME, discover } from '../../config/discovery.ts';
import { InputError, UsageError } from '../../errors.ts';
import { STDIN, findReports } from '../../io/find.ts';
import { onQuit } from '../../io/quit.ts';
import { changes, pausesUntil, snapshotOf, type Snapshot } from '../../io/watch.ts';
import { standardOutput, tell } from '../../io/write.ts';
import type { CheckFlags } from '../check.ts';
import type { Output } from '../outputs.ts';
import type { ExitStatus, Session } from '../session.ts';
import { checkAgainAndAgain, type Frame } from './loop.ts';
import { conclusion, separator, waitingWords } from './words.ts';

/** A check as it is without a watch; given, for what is imported here and where the program starts costs every start. */
type CheckOnce = (
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
  also: readonly Output[],
) => Promise<ExitStatus>;

/**
 * Checks, and checks again whenever a report, or what it is checked with, has been saved, until somebody wants no more.
 *
 * @throws UsageError where there is nothing that could be saved, or the first check cannot be carried out
 */
export async function watch(
  check: CheckOnce,
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<ExitStatus> {
  if ([...paths, flags.prior].includes(STDIN)) throw standardInput();
  const ending = new AbortController();
  const release = onQuit(() => ending.abort());
  try {
    const look = (): Promise<Snapshot> => snapshotAt(paths, flags);
    const changed = await changes(look, pausesUntil(ending.signal));
    return await checkAgainAndAgain(
      (also) => check(paths, flags, session, [also]),
      changed,
      frameOn(session),
      session,
    );
  } finally {
    release();
  }
}

/** The reports there are now, and what they are checked with; what a check writes is none of them. */
async function snapshotAt(paths: readonly string[], flags: CheckFlags): Promise<Snapshot> {
  const reports = (await findReports(paths)).map((one) => (one instanceof InputError ? one.path : one));
  const watched = [...reports, ...settingsPaths(flags)];
  const written = [flags.output, ...(flags.format ?? []).map(({ path }) => path)];
  const places = new Set(written.map((path) => resolve(path ?? '')));
  return snapshotOf(watched.filter((path) => !places.has(resolve(path))));
}

/** Last year's report, the config, and the baseline that is named or lies beside it. */
function settingsPaths({ prior, config, baseline }: CheckFlags): string[] {
  const path = config ?? discover(process.cwd(), existsSync)?.path;
  const beside = typeof path === 'string' ? join(dirname(path), BASELINE_NAME) : undefined;
  return [prior, path, baseline ?? beside].filter((each) => typeof each === 'string');
}

/** A screen shows one result at a time; anywhere else one follows another. */
function frameOn({ say }: Session): Frame {
  const { isTTY } = process.stdout;
  return {
    async open(changed) {
      if (isTTY) await standardOutput().write(CLEARED);
      else tell(separator(changed, new Date(), say));
    },
    close(before, after) {
      tell(`\n${conclusion(before, after, new Date(), say)}${waitingWords(process.stdin.isTTY, say)}`);
    },
  };
}

/** Everything on the screen is gone, and the cursor at its top. */
const CLEARED = '\u001B[2J\u001B[H';

function standardInput(): UsageError {
  return new UsageError({
    zh: '--watch 要等文件改动，而 - 是标准输入，不会改动；请写明文件',
    en: '--watch waits for files to change, and - is standard input, which does not; name a file',
  });
}
