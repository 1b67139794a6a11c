import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const pages = 'test/browser/**/*.test.ts';
const each = {
  // Only what hangs should end here: on one core beside two processes that never rest, what takes 12 s alone took 121.
  testTimeout: 180_000,
  hookTimeout: 300_000,
  // Its own default is one second: too short for a page on a busy machine.
  expect: { poll: { timeout: 20_000 } },
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
};

export default defineConfig({
  test: {
    globalSetup: 'test/build-pages.ts',
    // A test file brings its own engine or browser, which want a core beside it; half of its time it waits for them.
    maxWorkers: Math.max(3, Math.floor(availableParallelism() / 2)),
    reporters: ['default', './test/second-tries.ts'],
    projects: [
      { test: { ...each, name: 'code', include: ['test/**/*.test.{ts,tsx}'], exclude: [pages] } },
      // A browser, a server and a person's clicks share two cores: docs/decisions/0025.
      { test: { ...each, name: 'pages', include: [pages], retry: 1 } },
    ],
  },
});
