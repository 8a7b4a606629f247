/** What the commands do, in one piece: it is loaded when the first of them is called. */
export { check } from './check.ts';
export { explain } from './explain.ts';
export { parse } from './parse.ts';
export { rules } from './rules.ts';
