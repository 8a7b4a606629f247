const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { prepareForShortRun } = require('./short-run.js');

const DIST = join(__dirname, '../dist');
const nodeRequire = createRequire(DIST);

const COMMAND_LINE = 'cli';
/** Large, and few runs call for them: each is a bundle of its own, loaded when it is called for. */
const DEPENDENCIES = [
  '@e965/xlsx',
  '@embedpdf/pdfium',
  'd3-scale',
  'd3-shape',
  'fflate',
  'jsonc-parser',
  'parse5',
  'tinyglobby',
  'yaml',
  'zod',
];

/** Has a file beside its module, which the module finds by its place; to look a place up costs 3 ms. */
const PLACED = '@embedpdf/pdfium';

/** The bundles that have been loaded, by name, and the script of each. */
const loaded = new Map();

function loadCommandLine() {
  prepareForShortRun();
  return load(COMMAND_LINE, DIST);
}

/**
 * Loads a bundle from compiled code, which is a good deal faster than compiling it. Where the compiled code is missing or
 * of another version of Node, V8 compiles the bundle as ever. `directory` is where it finds what is not bundled.
 */
function load(name, directory) {
  const { bundle, cache } = pathsOf(name);
  const source = `(function (require, module, exports, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
  const script = new Script(source, { filename: bundle, cachedData: readCache(cache) });
  const module = { exports: {} };
  script.runInThisContext()(requireBundle, module, module.exports, directory);
  loaded.set(name, { script, exports: module.exports });
  return module.exports;
}

function requireBundle(name) {
  if (!DEPENDENCIES.includes(name)) return nodeRequire(name);
  return loaded.get(name)?.exports ?? load(name, name === PLACED ? dirname(nodeRequire.resolve(name)) : DIST);
}

/** A bundle, and the compiled code that the build leaves beside it. */
function pathsOf(name) {
  return { bundle: join(DIST, `${name}.cjs`), cache: join(DIST, `${name}.cache`) };
}

function readCache(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The compiled code of a bundle that has been loaded: of what has been called of it. */
function compiledCode(name) {
  return { path: pathsOf(name).cache, code: loaded.get(name).script.createCachedData() };
}

module.exports = { COMMAND_LINE, DEPENDENCIES, compiledCode, loadCommandLine };
