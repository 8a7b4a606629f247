export * from './document.ts';
export * from './figure.ts';
export * from './location.ts';
export * from './relation.ts';
export * from './report.ts';
export * from './result.ts';
export * from './table.ts';
export * from './tables.ts';
