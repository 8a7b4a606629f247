// Bundles the command line and the library into dist/, and leaves compiled code beside the command line.
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CACHE, load } from '../bin/load.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What dependencies ask for and this program never uses, or has a better one of. */
const replacements = {
  name: 'replacements',
  setup({ onResolve, onLoad }) {
    const from = (importer, name) => importer.includes(`node_modules/${name}/`);
    // commander starts programs only for commands that are files of their own; the module costs 8 ms to load.
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      from(importer, 'commander') ? { path, namespace: 'empty' } : undefined,
    );
    // cli-table3 colours nothing here, and is to measure text as the rest of the program does.
    onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onResolve({ filter: /^string-width$/ }, ({ importer, path }) =>
      from(importer, 'cli-table3') ? { path, namespace: 'width' } : undefined,
    );
    // What a terminal can show is decided once, with its streams at hand; chalk is told.
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /.*/, namespace: 'width' }, () => ({
      contents: "module.exports = require('./src/report/terminal/width.ts').displayWidth;",
      resolveDir: root,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  // Identifiers stay, for the sake of whoever reads a stack trace.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Whatever the command line loads lazily stays lazy: it is compiled, or read from compiled code, when it is called. */
async function bundleCommandLine() {
  await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    // Called for seldom and large; they stay in node_modules until they are.
    external: ['zod', 'tinyglobby', '@embedpdf/pdfium', '@e965/xlsx', 'fflate', 'parse5'],
    // Code read from the cache has no way to import; it requires.
    supported: { 'dynamic-import': false },
    plugins: [replacements],
  });
}

/** A check of a report with a slip calls most functions a check calls; those are then in the compiled code. */
async function compileCommandLine() {
  const { script, cli } = load();
  const report = `${root}dist/warm-up.txt`;
  await cli.run(['', '', 'check', `${root}fixtures/slip.txt`, '--output', report]);
  await writeFile(CACHE, script.createCachedData());
  await rm(report);
}

async function bundleLibrary() {
  await build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
}

await rm(`${root}dist`, { recursive: true, force: true });
await bundleCommandLine();
await compileCommandLine();
await bundleLibrary();
