/** Standard input, as a path. */
const STDIN = '-';

const ROOT = /^(?:[a-z]:)?\/+/iu;

/**
 * A path as programs that read reports expect it: with forward slashes, from the working directory where it lies in it,
 * and else as it was given. `-`, standard input, stays `-`.
 */
export function relativePath(path: string, directory: string): string {
  if (path === STDIN) return path;
  const [to, from] = [read(path), read(slashed(directory))];
  const isInside =
    to.root.toLowerCase() === from.root.toLowerCase() &&
    from.segments.every((segment, index) => segment === to.segments[index]);
  if (to.root === '') return to.segments.join('/') || '.';
  const inside = to.segments.slice(from.segments.length);
  return isInside && inside.length > 0 ? inside.join('/') : to.root + to.segments.join('/');
}

/** The same as a URI: relative, or `file:///C:/…`. */
export function uriOf(path: string): string {
  const { root, segments } = read(path);
  const encoded = segments.map(encodeURIComponent).join('/');
  if (root === '') return encoded;
  return root === '//' ? `file://${encoded}` : `file:///${root.replace(/^\//u, '')}${encoded}`;
}

/** A path as it is shown to people: what cannot be seen of a name is told by a sign. */
export function visible(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

/** Whether a path leads out of the working directory, where nobody else finds it. */
export function isOutside(path: string): boolean {
  const { root, segments } = read(path);
  return root !== '' || segments[0] === '..';
}

interface Parts {
  /** `/`, `C:/`, `//` before the name of a server, or nothing. */
  readonly root: string;
  readonly segments: readonly string[];
}

function read(given: string): Parts {
  // Half a character has no encoding; it is told as one that could not be read.
  const path = given.replace(/\p{Cs}/gu, '\u{FFFD}');
  const [slashes = ''] = ROOT.exec(path) ?? [];
  const segments: string[] = [];
  for (const segment of path.slice(slashes.length).split('/')) {
    const above = segments.at(-1);
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (above !== undefined && above !== '..') segments.pop();
    else if (slashes === '') segments.push(segment);
  }
  return { root: slashes === '//' ? slashes : slashes.replace(/\/+$/u, '/'), segments };
}

/** On Windows the working directory comes with its own slashes; elsewhere they may be part of a name. */
function slashed(directory: string): string {
  return /^(?:[a-z]:|\\)\\/iu.test(directory) ? directory.replaceAll('\\', '/') : directory;
}
