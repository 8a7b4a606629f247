import { buildIfStale } from '../cli/program.ts';

/** The program is built before any test and never meanwhile, for several test files run it at the same time. */
export default buildIfStale;
