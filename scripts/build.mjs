// Bundles the command line and the library into dist/. Whatever is imported lazily becomes a file of its own, so that
// a command loads only what it uses; fewer and larger files load faster, so the two share none.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Chunks of former builds are left over in the folder of an entry and are removed first. */
async function bundle(entry, source) {
  await rm(`${root}dist/${entry}`, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { [entry]: source },
    outdir: 'dist',
    chunkNames: `${entry}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Identifiers stay, for the sake of whoever reads a stack trace.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // commander and cli-table3 are CommonJS and require modules of Node.
    banner: { js: "import{createRequire as from}from'node:module';const require=from(import.meta.url);" },
    logLevel: 'warning',
  });
}

await bundle('cli', 'src/cli/main.ts');
await bundle('index', 'src/index.ts');
