import { setFlagsFromString } from 'node:v8';

/**
 * WebAssembly as suits a program that reads a document or two and ends: functions are validated when they are first
 * called, and long runs alone make it worth while to optimise them. Read by V8 when a module is compiled.
 */
export function compileForShortRuns(): void {
  setFlagsFromString('--wasm-lazy-validation');
  setFlagsFromString('--wasm-tiering-budget=50000000');
}
