/**
 * Proof that a report gives one model whatever file it came in. Writes each source report as a file of every format,
 * reads it back and compares figure by figure with the model of the source.
 *
 *   npm run bench:formats [-- report.txt report.pdf …] [--bar 100]
 *
 * Needs LibreOffice, and a Chinese font for PDF: libreoffice-writer, libreoffice-calc, fonts-noto-cjk. Exit status: 1
 * where the share of figures that are right is below the bar in some format, 2 where LibreOffice is not installed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/index.ts';
import { differencesTold, isBelow, matrixOf } from './formats/told.ts';
import { trialsOf } from './formats/trial.ts';
import { filesOf, sourceOf, type Source } from './formats/write/files.ts';
import { hasOffice } from './formats/write/office.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FIXTURES = ['../../fixtures/fujian.txt', '../../fixtures/shanghai.txt'].map(here);
const CORPUS = ['gulou-2024/report.txt', 'shehui-2024/report.pdf', 'caizheng-2024/report.pdf'].map((path) =>
  here(`../../../shared/corpus/${path}`),
);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { bar: { type: 'string', default: '100' } },
  });
  if (!hasOffice()) {
    process.stderr.write('LibreOffice (soffice) is not installed: no file of most formats can be written\n');
    return 2;
  }
  const paths =
    positionals.length > 0 ? positionals : [...FIXTURES, ...CORPUS.filter((path) => existsSync(path))];
  const sources = await Promise.all(paths.map(read));
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-formats-'));
  try {
    const files = filesOf(sources, folder);
    const trials = await Promise.all(
      sources.flatMap((source) => {
        const own = files.get(source.name);
        return own ? [trialsOf(source, own)] : [];
      }),
    );
    return tell(trials.flat(), Number(values.bar));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function read(path: string): Promise<Source> {
  return sourceOf(nameOf(path), await extract({ bytes: readFileSync(path), path, password: null }));
}

/** A report that is called `report` goes by its folder. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return name === 'report' ? basename(dirname(path)) : name;
}

function tell(trials: Awaited<ReturnType<typeof trialsOf>>, bar: number): number {
  const below = trials.filter((trial) => isBelow(trial, bar));
  const lines = [
    ...matrixOf(trials),
    ...differencesTold(trials),
    below.length === 0
      ? `all formats give at least ${bar}% of the figures`
      : `below ${bar}% of the figures: ${below.map(({ format, source }) => `${format} of ${source}`).join(', ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return below.length === 0 ? 0 : 1;
}

process.exitCode = await main();
