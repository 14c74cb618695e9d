import { defineConfig } from 'vitest/config';

import config from './vitest.config.js';

/** What `scripts/mutation.mjs` names, as JSON: the package, the root of the repository, and the tests. */
const { name, root, include, exclude } = JSON.parse(process.env.MUTATION_TESTS ?? '{}');

/**
 * The tests run some hundred times, with few examples of each property. All modules are loaded for each change: the
 * sources of the changed package, and the built modules of the others, which Node.js loads without a transformation.
 */
export default defineConfig({
  ...config,
  resolve: {
    alias: [
      {
        find: new RegExp(`^@regional-presence/(?!${name}(?:/|$)|test-utils$)([^/]+)$`),
        replacement: `${root}/packages/$1/dist/index.js`,
      },
      {
        find: new RegExp(`^@regional-presence/(?!${name}/)([^/]+)/(.+)$`),
        replacement: `${root}/packages/$1/dist/$2.js`,
      },
      ...((config.resolve?.alias ?? []) as { find: RegExp; replacement: string }[]),
    ],
  },
  test: {
    ...config.test,
    include,
    exclude,
    env: { FEW_RUNS: 'yes' },
    setupFiles: ['scripts/mutation-setup.mjs'],
    server: { deps: { external: [/\/dist\/.*\.js$/] } },
  },
});
