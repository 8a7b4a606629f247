export * from './decimal.ts';
export * from './interval.ts';
export * from './printed.ts';
export * from './unit.ts';
