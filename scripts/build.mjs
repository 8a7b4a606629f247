// Bundles the command line and the library into dist/. Whatever is imported lazily becomes a file of its own, so that
// a command loads only what it uses; fewer and larger files load faster, so the two share none.
import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

/** Node's own modules load several milliseconds faster when required: an import asks for each of their exports. */
const requiredBuiltins = {
  name: 'required builtins',
  setup({ onResolve, onLoad }) {
    const names = new Set(builtinModules);
    onResolve({ filter: /^[a-z:/_]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      return kind === 'import-statement' && names.has(name)
        ? { path: name, namespace: 'builtin' }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require('node:${path}');`,
    }));
  },
};

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
    plugins: [replacements, requiredBuiltins],
    logLevel: 'warning',
  });
}

await bundle('cli', 'src/cli/main.ts');
await bundle('index', 'src/index.ts');
