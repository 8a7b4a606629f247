/** A terminal a line is drawn on. */
export interface LineScreen {
  readonly columns?: number;
  write(text: string, done?: () => void): boolean;
}

/** To the start of the line, and nothing on it. */
const ERASED = '\r\u001B[K';

/** Where the line stands now; standard output and standard error are as a rule one screen, which has one last line. */
let drawnOn: LineScreen | null = null;

/** Draws one line that lasts until something else is written. What can be told in the middle of nothing else is told here. */
export async function drawLine(text: string, screen: LineScreen): Promise<void> {
  if (drawnOn === null) process.once('SIGINT', interrupted);
  drawnOn = screen;
  await new Promise<void>((resolve) => {
    screen.write(ERASED + text, resolve);
  });
  // To read a document leaves no room for anything else: whoever pressed Ctrl+C meanwhile is heard here.
  await new Promise(setImmediate);
}

/** The line is gone, and the cursor where it began. */
export function eraseLine(): void {
  if (drawnOn === null) return;
  process.off('SIGINT', interrupted);
  drawnOn.write(ERASED);
  drawnOn = null;
}

/** Ends as the signal would have ended the program had nobody waited for it, but without the line. */
function interrupted(): void {
  eraseLine();
  process.kill(process.pid, 'SIGINT');
}
