import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Tests on an edge runtime, which `.ci/run` installs into `.ci/edge`. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['examples/*/edge-test/**/*.test.ts'] },
});
