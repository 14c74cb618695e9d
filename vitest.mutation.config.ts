import { defineConfig } from 'vitest/config';

import config from './vitest.config.js';

/** The tests of one package, named by `scripts/mutation.mjs`. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: [`${process.env.MUTATION_TESTS ?? 'packages/*'}/test/**/*.test.ts`] },
});
