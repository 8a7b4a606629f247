import { readdirSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { InputError } from '../errors.ts';
import { isOwn } from './own.ts';

/** Files a folder is searched for. A file that is named itself may end in anything. */
const REPORT_EXTENSIONS = 'pdf doc docx wps xls xlsx et ods htm html mht txt md zip json'.split(' ');

/** What lies beside reports: config and baseline of this program, and what Office keeps of a document that is open. */
const BESIDE_REPORTS = /^(?:juesuan[.-]|~\$)/u;

/** Standard input, as a path. */
export const STDIN = '-';

/** What patterns are made with. */
const PATTERN = /[*?[\]{}]/u;

/** A file to read, or why there is none. */
export type Found = string | InputError;

/**
 * The files that paths lead to, each once: a file to itself, a folder to the reports in and under it, a pattern to
 * what it matches, but for what this program wrote itself. Paths keep the form they were given in, with forward slashes.
 */
export async function findReports(paths: readonly string[]): Promise<Found[]> {
  const found = (await Promise.all(paths.map(lookUp))).flat();
  const places = found.map((one) => resolve(one instanceof InputError ? one.path : one));
  return found.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

async function lookUp(given: string): Promise<readonly Found[]> {
  const path = given.replaceAll(sep, '/');
  if (path === STDIN) return [path];
  switch (kindOf(path)) {
    case 'file':
      return [path];
    case 'folder':
      return orNone(await withoutOwn(search(path.replace(/(?<=.)\/+$/u, ''))), path);
    case 'nothing':
      // A name that is no pattern is a file that is missing, which reading it will tell.
      return PATTERN.test(path) ? orNone(await withoutOwn(await match(path)), path) : [path];
  }
}

/** What an earlier check wrote among the reports is no report; who names it is taken at their word. */
async function withoutOwn(found: readonly Found[]): Promise<Found[]> {
  const own = await Promise.all(found.map(async (one) => typeof one === 'string' && (await isOwn(one))));
  return found.filter((_, index) => own[index] !== true);
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Reports in a folder and under it, by name. Hidden files and folders are not looked into. */
function search(folder: string): readonly Found[] {
  const entries = list(folder);
  if (entries instanceof InputError) return [entries];
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return entries.flatMap(({ name, isFolder }) => {
    if (isFolder) return search(prefix + name);
    return isReport(name) ? [prefix + name] : [];
  });
}

function list(folder: string): { name: string; isFolder: boolean }[] | InputError {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const words = {
      zh: '这个文件夹打不开，请检查权限',
      en: 'this folder cannot be opened; check its permissions',
    };
    return new InputError('no-permission', folder, words, { cause });
  }
}

function isReport(name: string): boolean {
  return (
    !BESIDE_REPORTS.test(name) &&
    REPORT_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  );
}

async function match(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const absolute = pattern.startsWith('/');
  const files = await glob(pattern, { absolute, expandDirectories: false, onlyFiles: true });
  return files.filter((file) => !BESIDE_REPORTS.test(basename(file))).toSorted();
}

function orNone(found: readonly Found[], path: string): readonly Found[] {
  if (found.length > 0) return found;
  const kinds = REPORT_EXTENSIONS.map((extension) => `.${extension}`);
  return [
    new InputError('no-reports', path, {
      zh: `里面没有找到可核对的文件（${kinds.join('、')}），请检查路径`,
      en: `leads to no file that can be checked (${kinds.join(', ')}); check the path`,
    }),
  ];
}
