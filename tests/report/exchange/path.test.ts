import { describe, expect, it } from 'vitest';
import { isOutside, relativePath, uriOf, visible } from '../../../src/report/exchange/path.ts';

describe('a path', () => {
  it.each([
    ['as it was given', 'reports/a.txt', '/accounts', 'reports/a.txt'],
    ['without detours', './a/../b//c.txt', '/accounts', 'b/c.txt'],
    ['that leads out stays so', '../../a.txt', '/accounts', '../../a.txt'],
    ['in the working directory', '/accounts/reports/a.txt', '/accounts', 'reports/a.txt'],
    ['in the working directory, which ends in a slash', '/accounts/a.txt', '/accounts/', 'a.txt'],
    ['beside the working directory', '/accounts-old/a.txt', '/accounts', '/accounts-old/a.txt'],
    ['above the root', '/../a.txt', '/accounts', '/a.txt'],
    ['on Windows', 'C:/Users/li/a.txt', 'C:\\Users\\li', 'a.txt'],
    ['on Windows, with the drive in another case', 'c:/Users/li/a.txt', 'C:\\Users\\li', 'a.txt'],
    ['on another drive', 'D:/a.txt', 'C:\\Users\\li', 'D:/a.txt'],
    ['on a server', '//server/share/a.txt', 'C:\\Users\\li', '//server/share/a.txt'],
    ['with a backslash in its name', 'a\\b.txt', '/accounts', 'a\\b.txt'],
    ['of standard input', '-', '/accounts', '-'],
    ['with half a character', 'a\u{D800}.txt', '/accounts', 'a\u{FFFD}.txt'],
  ])('%s', (_, path, directory, expected) => {
    expect(relativePath(path, directory)).toBe(expected);
  });

  it.each([
    ['报告/一 二.txt', '%E6%8A%A5%E5%91%8A/%E4%B8%80%20%E4%BA%8C.txt'],
    ['a%20b#c?.txt', 'a%2520b%23c%3F.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['a\\b\n.txt', 'a%5Cb%0A.txt'],
    ['../a.txt', '../a.txt'],
    ['/srv/a b.txt', 'file:///srv/a%20b.txt'],
    ['C:/报告/a.txt', 'file:///C:/%E6%8A%A5%E5%91%8A/a.txt'],
    ['//server/share/a.txt', 'file://server/share/a.txt'],
    ['-', '-'],
  ])('%s is the URI %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });

  it.each([
    ['a/b.txt', false],
    ['../b.txt', true],
    ['/b.txt', true],
    ['C:/b.txt', true],
    ['-', false],
  ])('%s leads out: %s', (path, outside) => {
    expect(isOutside(path)).toBe(outside);
  });

  it('is shown without what cannot be seen', () => {
    expect(visible('a\u{1B}[2J\u{202E}\n  b.txt')).toBe('a\u{FFFD}[2J\u{FFFD}\u{FFFD}  b.txt');
  });
});
