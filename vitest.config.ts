import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps,scripts,examples,validation,bench}/**/*.test.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    testTimeout: 30_000,
    // Much of the time a test waits for a browser or a command.
    maxWorkers: '100%',
  },
});
