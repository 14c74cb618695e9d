import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Tests on other runtimes: workerd, which `.ci/run` installs into `.ci/edge`, and Bun and Deno by `npx`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['examples/*/edge-test/**/*.test.ts', 'packages/*/runtime-test/**/*.test.ts'],
  },
});
