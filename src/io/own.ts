import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** By what the outputs of this program that end as reports do are known, whoever saved them since. */
const MARKS: Readonly<Record<string, (bytes: Buffer) => boolean | Promise<boolean>>> = {
  '.html': (bytes) => within(bytes, 1024, '<meta name="generator" content="juesuan">'),
  '.htm': (bytes) => within(bytes, 1024, '<meta name="generator" content="juesuan">'),
  '.json': (bytes) => within(bytes, 256, '"tool": {\n    "name": "juesuan"'),
  '.md': (bytes) => /^## [✖▲✓] (?:决算核对：|Final accounts: )/u.test(head(bytes, 64)),
  '.xlsx': isOwnWorkbook,
};

/**
 * Whether a file was written by this program: a page, a working paper, a list of findings. In a folder of reports these
 * are no reports, though they have the tables of one.
 */
export async function isOwn(path: string): Promise<boolean> {
  const isMarked = MARKS[extname(path).toLowerCase()];
  if (isMarked === undefined) return false;
  try {
    return await isMarked(readFileSync(path));
  } catch {
    // What cannot be read is told when it is to be checked.
    return false;
  }
}

/** Excel and WPS keep the creator of a workbook they save. */
async function isOwnWorkbook(bytes: Buffer): Promise<boolean> {
  const { strFromU8, unzipSync } = await import('fflate');
  const core = 'docProps/core.xml';
  const properties = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === core && originalSize < MOST,
  })[core];
  return properties !== undefined && strFromU8(properties).includes('<dc:creator>juesuan</dc:creator>');
}

/** Properties of a workbook are a few hundred bytes. */
const MOST = 65_536;

function within(bytes: Buffer, count: number, mark: string): boolean {
  return head(bytes, count).includes(mark);
}

function head(bytes: Buffer, count: number): string {
  return bytes.subarray(0, count).toString('utf8');
}
