import { defineConfig } from 'vitest/config';

/** Tests in which LibreOffice opens what is written; it must be installed. */
export default defineConfig({
  test: { include: ['tests/**/*.office.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
