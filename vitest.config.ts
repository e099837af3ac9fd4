import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps,scripts,examples,validation,bench}/**/*.test.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    // Limits are there to end what hangs, not to measure: on a machine with other work everything may take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Much of the time a test waits for a browser or a command.
    maxWorkers: '100%',
  },
});
