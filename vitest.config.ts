import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // How long a test takes is for no test to judge; this one only keeps a hang from lasting.
    testTimeout: 120_000,
    globalSetup: 'tests/support/built.ts',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/corpus/**', 'tests/browser/**', 'tests/shells/**'],
    coverage: {
      include: ['src/**/*.ts'],
      // It runs in a browser, and tests/browser tests it there.
      exclude: ['src/report/**/html/page/**'],
      reporter: ['text-summary'],
      thresholds: {
        lines: 90,
        branches: 90,
        'src/money/**': { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
});
