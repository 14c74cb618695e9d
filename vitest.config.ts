import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The sources of a package: `core/period` is `packages/core/src/period.ts`. */
const sources = (name: string) => fileURLToPath(new URL(`./packages/${name}`, import.meta.url));

/** Tests run on the sources. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@regional-presence\/([^/]+)$/, replacement: sources('$1/src/index.ts') },
      { find: /^@regional-presence\/([^/]+)\/(.+)$/, replacement: sources('$1/src/$2.ts') },
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    // A shared machine can be several times slower. A test that hangs still ends.
    testTimeout: 600_000,
    // All cores; modules are loaded once per worker, not once per file.
    maxWorkers: '100%',
    isolate: false,
    reporters: process.env.VITEST_JSON
      ? ['default', ['json', { outputFile: process.env.VITEST_JSON }]]
      : ['default'],
  },
});
