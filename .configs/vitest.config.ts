import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/*/tests/**/*.test.ts', 'tests/*/**/*.test.ts'],
    setupFiles: ['.configs/vitest.setup.ts'],
    // One less than there are cores would leave half of a small machine idle: many tests wait for processes.
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
