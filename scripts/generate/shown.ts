import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { put, read, ROOT } from './files.ts';

const SHOWN =
  /(?<begin><!-- (?<what>output|findings): (?<command>.*?) -->\n)[^]*?(?<end><!-- end of output -->)/gu;

/** Between the marks of a page stands what the command prints, or the command and what it finds. */
export function showOutput(file: string): void {
  const text = read(file).replaceAll(
    SHOWN,
    (_, begin: string, what: string, command: string, end: string) => {
      const blocks =
        what === 'output' ? `\`\`\`\n${outputOf(`juesuan ${command}`)}\`\`\`` : findings(command);
      return `${begin}\n${blocks}\n\n${end}`;
    },
  );
  put(file, text);
}

function findings(command: string): string {
  const output = outputOf(command);
  const shown = output.slice(output.search(/^发现/mu));
  return `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${shown}\`\`\``;
}

const entry = join(ROOT, 'bin/juesuan.js');

function outputOf(command: string): string {
  const program = `juesuan() { '${process.execPath}' '${entry}' "$@"; }`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${program}\n${command}`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}
