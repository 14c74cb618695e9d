import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Tests in a browser: Debian's chromium, which not every machine has. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['packages/*/browser-test/**/*.test.ts'] },
});
