// Bundles the command line and the library into dist/. Whatever is imported lazily becomes a file of its own, so that
// a command loads only what it uses.
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const chunks = join(root, 'dist/chunks');

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  // Identifiers stay, for the sake of whoever reads a stack trace.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // commander and cli-table3 are CommonJS and require modules of Node.
  banner: { js: "import{createRequire as from}from'node:module';const require=from(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});

const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of await readdir(chunks)) {
  if (!written.has(name)) await rm(join(chunks, name));
}
