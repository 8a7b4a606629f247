import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { VERSION } from '../../src/report/version.ts';

it('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version);
});
