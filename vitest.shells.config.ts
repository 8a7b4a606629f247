import { defineConfig } from 'vitest/config';

/** Completion in the shells themselves, which have to be there: bash, zsh and fish. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    globalSetup: 'tests/support/built.ts',
    include: ['tests/shells/**/*.test.ts'],
  },
});
