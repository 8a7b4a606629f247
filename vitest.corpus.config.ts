import { defineConfig } from 'vitest/config';

/** Tests on real published reports, which are kept outside the project. */
export default defineConfig({ test: { include: ['tests/corpus/**/*.test.ts'] } });
