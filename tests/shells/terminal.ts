import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A shell at a terminal of its own. */
export interface Terminal {
  type: (keys: string) => void;
  /** All it has shown, once these words have come since this was last asked. */
  shown: (...words: readonly string[]) => Promise<string>;
  close: () => Promise<unknown>;
}

// What moves the cursor or sets colours.
const ESCAPES = new RegExp(String.raw`\u001B(?:\[[0-9;?]*[ -/]*[@-~]|[=>]|\][^\u0007]*\u0007)`, 'gu');

/** Starts a shell at a terminal, as `script` of util-linux makes one. */
export function openTerminal(command: string, cwd: string): Terminal {
  const child = spawn('script', ['-qfc', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], TERM: 'xterm', HOME: cwd, LANG: 'C.UTF-8' },
  });
  let text = '';
  let look = (): void => undefined;
  const take = (piece: string): void => {
    text += piece;
    look();
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const closed = once(child, 'close').then(() => take('\n[closed]'));
  return {
    type: (keys) => child.stdin.write(keys),
    shown: (...words) =>
      new Promise((resolve, reject) => {
        look = () => {
          const plain = text.replace(ESCAPES, '');
          if (words.every((word) => plain.includes(word))) {
            text = '';
            resolve(plain);
          } else if (plain.endsWith('[closed]')) reject(new Error(`the shell has ended: ${plain}`));
        };
        look();
      }),
    close: () => {
      // The shell behind it ends with its terminal.
      child.kill('SIGKILL');
      return closed;
    },
  };
}
