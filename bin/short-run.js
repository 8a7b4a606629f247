const { setFlagsFromString } = require('node:v8');

/** Functions are optimised when they have run four times as often as V8 waits for by itself, which V8 12 counts anew. */
const LATE_OPTIMISATION =
  Number.parseInt(process.versions.v8) < 12
    ? ['--interrupt-budget=270000']
    : ['--invocation-count-for-maglev=1600', '--invocation-count-for-turbofan=12000'];

const FLAGS = [
  ...LATE_OPTIMISATION,
  // A regular expression is compiled to machine code at once, and not to bytecode first and again at its second use.
  '--no-regexp-tier-up',
  // Memory is collected when it is full, and not piece by piece before: a run that ends would finish a collection first.
  '--no-incremental-marking',
  // Functions of WebAssembly are validated when they are first called, and hardly ever optimised.
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=200000000',
];

/**
 * V8 as suits a program that reads a document or two and ends: what pays in long runs alone is put off. To be called
 * before compiled code is read, which V8 takes only under the flags it was made with.
 */
function prepareForShortRun() {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

module.exports = { prepareForShortRun };
