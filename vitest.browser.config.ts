import { defineConfig } from 'vitest/config';

/** Tests of the HTML report in a real Chromium, which has to be there. */
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['tests/browser/**/*.test.ts'] },
});
