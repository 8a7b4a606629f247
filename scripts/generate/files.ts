import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

export const ROOT = fileURLToPath(root);

/** Nothing is written then; what is not up to date makes the run fail. */
const isCheck = process.argv.includes('--check');

export function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

/** The text of a file that may not be there yet. */
export function readIfThere(file: string): string {
  return existsSync(new URL(file, root)) ? read(file) : '';
}

export function put(file: string, text: string): void {
  if (readIfThere(file) === text) return;
  if (isCheck) return isStale(file);
  const path = new URL(file, root);
  mkdirSync(new URL('./', path), { recursive: true });
  writeFileSync(path, text);
}

export function remove(file: string): void {
  if (isCheck) return isStale(file);
  rmSync(new URL(file, root));
}

function isStale(file: string): void {
  console.error(`${file} is not up to date; run npm run generate`);
  process.exitCode = 1;
}
