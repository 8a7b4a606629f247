import { describe, expect, it } from 'vitest';
import { discover } from '../../src/config/discovery.ts';

describe('the config that is found', () => {
  it.each<[name: string, files: string[], path: string | null, others?: string[]]>([
    ['none', ['/a/b/report.txt'], null],
    ['in the folder', ['/a/b/juesuan.config.yml'], '/a/b/juesuan.config.yml'],
    ['above it', ['/juesuan.config.json'], '/juesuan.config.json'],
    ['the nearest', ['/a/juesuan.config.json', '/a/b/juesuan.config.yaml'], '/a/b/juesuan.config.yaml'],
    ['not below it', ['/a/b/c/juesuan.config.json'], null],
    [
      'of several the first, and the others are known',
      ['/a/juesuan.config.yml', '/a/juesuan.config.yaml', '/a/juesuan.config.json'],
      '/a/juesuan.config.json',
      ['/a/juesuan.config.yaml', '/a/juesuan.config.yml'],
    ],
  ])('%s', (_, files, path, others = []) => {
    const found = discover('/a/b', (each) => files.includes(each));
    expect(found).toEqual(path === null ? null : { path, others });
  });
});
