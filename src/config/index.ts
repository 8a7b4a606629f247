/** What is loaded where there is a config. */
export { merged } from './config.ts';
export { layersOf } from './layers.ts';
export { readSource } from './read-source.ts';
export { validated } from './validated.ts';
