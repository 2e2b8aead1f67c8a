import { defineConfig } from 'vitest/config';

/** Tests that need the compilers of other languages; `npm test` does without them. */
export default defineConfig({
  test: { include: ['test/languages/**/*.test.ts'], testTimeout: 300_000 },
});
