import { CommanderError } from 'commander';
import { KnownError } from '../errors.ts';
import { guardStandardStreams, tell } from '../io/write.ts';
import { VERSION } from '../report/version.ts';
import { createProgram } from './program.ts';
import { openSession, tellError, type ExitStatus, type Session } from './session.ts';
import { usageError } from './usage.ts';

/**
 * Runs the command line and gives the status to exit with. What the user can mend is told in one sentence; anything
 * else is a defect of this program and is thrown on.
 */
export async function run(argv: readonly string[]): Promise<ExitStatus> {
  guardStandardStreams();
  const session = openSession(argv);
  let status: ExitStatus = 0;
  const program = createProgram(session, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    return failure(error, session);
  }
}

function failure(error: unknown, session: Session): ExitStatus {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Called without a command, commander has shown the help on standard error.
    if (error.code !== 'commander.help') tellError(usageError(error), session);
    return 2;
  }
  if (!(error instanceof KnownError)) throw error;
  tellError(error, session);
  return 2;
}

/** Tells of a defect: what a report of it needs. */
export function tellCrash(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(
    `程序内部出错，这是 juesuan 的缺陷，请把以下内容连同命令一起报告给维护者。\n` +
      `This is a defect of juesuan; please report the lines below together with the command.\n` +
      `juesuan ${VERSION}, Node ${process.version}\n${trace}\n`,
  );
}
