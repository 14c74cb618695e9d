import { defineConfig } from 'vitest/config';

import config from './vitest.config.js';

/** The tests that `scripts/mutation.mjs` names, as JSON. */
const { include, exclude } = JSON.parse(process.env.MUTATION_TESTS ?? '{}');

/** Few examples of each property: the tests run some hundred times. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include,
    exclude,
    env: { FEW_RUNS: 'yes' },
    setupFiles: ['scripts/mutation-setup.mjs'],
  },
});
