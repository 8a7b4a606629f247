import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/corpus/**'],
    coverage: {
      include: ['src/**/*.ts'],
      thresholds: {
        lines: 90,
        branches: 90,
        'src/money/**': { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
});
