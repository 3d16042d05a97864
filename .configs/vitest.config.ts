import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/*/tests/**/*.test.ts', 'tests/*/**/*.test.ts'],
    setupFiles: ['.configs/vitest.setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
