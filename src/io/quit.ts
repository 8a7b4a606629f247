/** Keys as they are pressed, where there is a keyboard. */
export interface Keyboard {
  readonly isTTY?: boolean;
  setRawMode(mode: boolean): unknown;
  on(event: 'data', listener: (keys: unknown) => void): unknown;
  off(event: 'data', listener: (keys: unknown) => void): unknown;
  pause(): unknown;
}

/** `q`, and what Ctrl+C and Ctrl+D are where keys come one by one. */
const QUIT = ['q', 'Q', '\u0003', '\u0004'];

/** Calls `quit` when somebody presses `q` or Ctrl+C. What is given back is to be called in the end. */
export function onQuit(quit: () => void, keyboard: Keyboard = process.stdin): () => void {
  const pressed = (keys: unknown): void => {
    if (QUIT.some((key) => String(keys).includes(key))) quit();
  };
  process.on('SIGINT', quit);
  if (keyboard.isTTY === true) {
    keyboard.setRawMode(true);
    keyboard.on('data', pressed);
  }
  return () => {
    process.off('SIGINT', quit);
    if (keyboard.isTTY !== true) return;
    keyboard.off('data', pressed);
    keyboard.setRawMode(false);
    keyboard.pause();
  };
}
