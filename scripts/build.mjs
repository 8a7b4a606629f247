// Bundles the command line and the library into dist/, and leaves compiled code beside the command line.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COMMAND_LINE, DEPENDENCIES, compiledCode, loadCommandLine } from '../bin/load.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(root);

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

/** What few runs ask for and the package has as a file of its own. */
const EXAMPLES = 'juesuan/examples.json';

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

const commonJs = { ...shared, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs' };

/** Whatever the command line loads lazily stays lazy: it is compiled, or read from compiled code, when it is called. */
async function bundleCommandLine() {
  await build({
    ...commonJs,
    entryPoints: { cli: 'src/cli/main.ts' },
    external: [...DEPENDENCIES, EXAMPLES],
    // Code read from the cache has no way to import; it requires.
    supported: { 'dynamic-import': false },
    plugins: [replacements],
  });
}

async function bundleDependencies() {
  // CommonJS, for modules ask where they are, which compiled code is not told.
  const entryPoints = Object.fromEntries(DEPENDENCIES.map((name) => [name, require.resolve(name)]));
  // Its module does, and unlike its twin comes without tables for code pages, which are decoded here.
  entryPoints['@e965/xlsx'] = '@e965/xlsx/xlsx.mjs';
  // What it is as CommonJS cannot be bundled.
  entryPoints['jsonc-parser'] = 'jsonc-parser/lib/esm/main.js';
  delete entryPoints.zod;
  await build({ ...commonJs, entryPoints });
  await bundleZod();
}

/** Most of zod is what this program does not use, and would cost three times as much to load. */
async function bundleZod() {
  const zod = await import('zod');
  const sources = await readdir(`${root}src`, { recursive: true });
  const files = sources
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFile(`${root}src/${path}`, 'utf8'));
  const texts = (await Promise.all(files)).filter((text) => text.includes("import * as z from 'zod'"));
  const names = texts.flatMap((text) => [...text.matchAll(/\bz\s*\.(\w+)/gu)].map(([, name]) => name));
  // Of its core only types are used.
  const used = [...new Set(names)].filter((name) => name in zod && name !== 'core');
  await build({
    ...commonJs,
    outdir: undefined,
    outfile: 'dist/zod.cjs',
    stdin: { contents: `export { ${used.join(', ')} } from 'zod';`, resolveDir: root },
    plugins: [replacements],
  });
}

/**
 * Leaves compiled code of what is called beside each bundle. Of the command line it is what checks of a text with a slip
 * and of a PDF call: what more there is costs every start. Of the dependencies it is what reports of all kinds call.
 */
async function compile() {
  const cli = loadCommandLine();
  const [model, output] = [`${root}dist/warm-up.json`, `${root}dist/warm-up.txt`];
  const formats = `${root}fixtures/formats/report`;
  await cli.run(['', '', 'check', `${root}fixtures/slip.txt`, `${formats}.pdf`, '--output', output]);
  await writeCompiled(COMMAND_LINE);
  await cli.run(['', '', 'parse', `${root}fixtures/slip.txt`, '--output', model]);
  await cli.run(['', '', 'check', model, `${formats}.*`, '--output', output]);
  // A config in YAML on top of one in JSON.
  const config = `${root}fixtures/juesuan.config.yaml`;
  await cli.run(['', '', 'check', model, '--config', config, '--output', output]);
  // Years as a page, with its charts.
  const years = ['fujian-2023', 'fujian'].map((name) => `${root}fixtures/${name}.txt`);
  await cli.run(['', '', 'diff', ...years, '--key', '01/*', '--format', 'html', '--output', output]);
  await Promise.all(DEPENDENCIES.map(writeCompiled));
  await Promise.all([model, output].map((path) => rm(path)));
}

async function writeCompiled(name) {
  const { path, code } = compiledCode(name);
  await writeFile(path, code);
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
await bundleDependencies();
await compile();
await bundleLibrary();
