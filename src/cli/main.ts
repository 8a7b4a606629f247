import { CommanderError } from 'commander';
import { KnownError } from '../errors.ts';
import { eraseLine } from '../io/status-line.ts';
import { guardStandardStreams, standardOutput, tell } from '../io/write.ts';
import { VERSION } from '../report/version.ts';
import { HelpAsked, createProgram } from './program.ts';
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
  const finish = (reached: ExitStatus): void => {
    status = reached;
  };
  try {
    await createProgram({ session, finish }).parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof HelpAsked) return showHelp(error, session);
    if (error instanceof CommanderError) return commanderStopped(error, session);
    if (!(error instanceof KnownError)) throw error;
    tellError(error, session);
    return 2;
  } finally {
    eraseLine();
  }
}

/** Help that was asked for is output; where a command was to be given and was not, it is told on standard error. */
async function showHelp({ command, missed }: HelpAsked, { say }: Session): Promise<ExitStatus> {
  const { helpOf } = await import('./help.ts');
  const text = helpOf(command, say);
  if (missed) tell(text);
  else await standardOutput().write(text);
  return missed ? 2 : 0;
}

async function commanderStopped(error: CommanderError, session: Session): Promise<ExitStatus> {
  if (error.code === 'commander.version') {
    await standardOutput().write(`${VERSION}\n`);
    return 0;
  }
  tellError(usageError(error), session);
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
