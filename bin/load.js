const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { prepareForShortRun } = require('./short-run.js');

const BUNDLE = join(__dirname, '../dist/cli.cjs');
/** Compiled code of the bundle, which the build leaves beside it. */
const CACHE = join(__dirname, '../dist/cli.cache');

/**
 * Loads the command line from compiled code, which is a good deal faster than compiling it. Where the compiled code is
 * missing or of another version of Node, V8 compiles the bundle as ever.
 */
function load() {
  prepareForShortRun();
  const source = `(function (require, module) {${readFileSync(BUNDLE, 'utf8')}\n})`;
  const script = new Script(source, { filename: BUNDLE, cachedData: readCache() });
  const loaded = { exports: {} };
  script.runInThisContext()(createRequire(BUNDLE), loaded);
  return { script, cli: loaded.exports };
}

function readCache() {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}

module.exports = { CACHE, load };
