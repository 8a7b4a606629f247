import { KnownError } from '../../errors.ts';
import type { Output } from '../outputs.ts';
import { tellError, type ExitStatus, type Session } from '../session.ts';
import { known, witness, type Seen } from './seen.ts';

/** Checks once, and lets one more output see what comes of it. */
export type Check = (also: Output) => Promise<ExitStatus>;

/** What frames the results on the screen. */
export interface Frame {
  /** Before a check that follows another. */
  readonly open: (changed: readonly string[]) => Promise<void>;
  /** After every check. There is nothing before the first, and nothing after one that could not be carried out. */
  readonly close: (before: Seen | null, after: Seen | null) => void;
}

interface Round {
  readonly status: ExitStatus;
  readonly seen: Seen | null;
}

/**
 * Checks, and checks again whenever something has changed, until nothing can change any more. The last check gives the
 * status.
 *
 * @throws UsageError where the first check cannot be carried out; later ones may fail for what is being edited
 */
export async function checkAgainAndAgain(
  check: Check,
  changes: AsyncIterable<readonly string[]>,
  frame: Frame,
  session: Session,
): Promise<ExitStatus> {
  const first = await round(check);
  frame.close(null, first.seen);
  let { status, seen: before } = first;
  for await (const changed of changes) {
    await frame.open(changed);
    const next = await round(check).catch((error: unknown) => stopped(error, session));
    const after = next.seen === null || before === null ? next.seen : known(before, next.seen);
    frame.close(before, after);
    status = next.status;
    before = after ?? before;
  }
  return status;
}

async function round(check: Check): Promise<Round> {
  const { output, seen } = witness();
  return { status: await check(output), seen: seen() };
}

function stopped(error: unknown, session: Session): Round {
  if (!(error instanceof KnownError)) throw error;
  tellError(error, session);
  return { status: 2, seen: null };
}
