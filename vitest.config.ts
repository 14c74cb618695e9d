import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = [
  'core',
  'dates',
  'reference',
  'import',
  'import-xlsx',
  'import-ical',
  'calendar',
  'report',
  'report-docx',
];

/** Tests run on the sources; those of the command run the built command, as a user does. */
export default defineConfig({
  resolve: {
    alias: Object.fromEntries(
      packages.map((name) => [
        `@regional-presence/${name}`,
        fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url)),
      ]),
    ),
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: process.env.VITEST_JSON
      ? ['default', ['json', { outputFile: process.env.VITEST_JSON }]]
      : ['default'],
  },
});
