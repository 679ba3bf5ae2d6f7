import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two workers: the machine that runs this is small, and the browser and crash tests start processes of their own.
    maxWorkers: 2,
    coverage: { include: ['src/**/*.ts', 'dialogs/**/*.ts'], exclude: ['src/web/**'] },
  },
});
